import { municipalities, tables } from '../content/index.ts';
import { faultsOf, rowsByTableOf } from '../dataset/tables/faults.ts';
import { publishedBy } from '../dataset/tables/index.ts';
import { withCents } from '../dataset/tables/with-cents.ts';

const publication = { municipalities, tables };
const publishedTables = publishedBy(publication);

/** The rows of every published table, checked against what its columns allow. */
export const rowsByTable = rowsByTableOf(publishedTables, publication);

/** Every published table as its rows make it. */
export const published = withCents(publishedTables, rowsByTable);

const faults = faultsOf(published, rowsByTable);
if (faults.length > 0) throw new Error(`De tabellen kloppen niet:\n${faults.join('\n')}`);
