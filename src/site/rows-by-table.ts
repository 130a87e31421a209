import { faultsOf, type RowsByTable } from '../dataset/tables/faults.ts';
import { withCents } from '../dataset/tables/with-cents.ts';
import { tablesOfAtlas, rowsOf } from './tables-of-atlas.ts';

/** The rows of every published table, checked against what its columns allow. */
export const rowsByTable: RowsByTable = Object.fromEntries(
  Object.keys(tablesOfAtlas).map((table) => [table, rowsOf(table)]),
);

/** Every published table as its rows make it. */
export const published = withCents(tablesOfAtlas, rowsByTable);

const faults = faultsOf(published, rowsByTable);
if (faults.length > 0) throw new Error(`De tabellen kloppen niet:\n${faults.join('\n')}`);
