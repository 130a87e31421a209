import { resolve } from 'node:path';

/** Where the grown atlas lies as if it were the project: its own tables and site, the rest by links. */
export const grownProject = resolve(import.meta.dirname, '../../.build/gegroeid');
