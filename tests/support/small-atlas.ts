import { join } from 'node:path';

/** The tables of a small atlas that stays as it is, for tests that name what stands in a table. */
export const smallAtlas = join('tests', 'fixtures', 'klein', 'data');
