import type { Dataset } from '../dataset/descriptions/dataset.ts';
import { coverageOf } from '../dataset/descriptions/coverage-of.ts';
import { licence } from '../dataset/descriptions/dataset.ts';
import { municipalities, tables } from '../content/index.ts';
import { dataFile } from '../dataset/files/data-file.ts';
import { readMe } from '../dataset/files/read-me.ts';
import { filesOf, mostRowsAtOnce } from '../dataset/files/table-files.ts';
import { typedRows } from '../dataset/files/typed-rows.ts';
import { workbookOf } from '../dataset/files/workbook.ts';
import { memory } from './made-before.ts';
import { published, rowsByTable } from './rows-by-table.ts';
import { site } from '../settings/site.ts';
import { slugOf } from '../text/slug.ts';

const address = `${site.address}/data/`;
const name = slugOf(site.name) || 'atlas';
const title = `${site.name}: gegevens`;
const rowsOf = (table: string) => rowsByTable[table] ?? [];

/** How many rows all tables have together. */
export const rowCount = Object.keys(published).reduce(
  (sum, table) => sum + rowsOf(table).length,
  0,
);

/** The read-me of the zip and of the workbook. */
export const readMeText = readMe({
  title,
  version: site.version,
  address,
  licence: licence.address,
  tables: published,
  rowsOf: (table) => rowsOf(table).length,
});

const onFiles = {
  versie: site.version,
  bron: address,
  licentie: licence.address,
};

const tableFiles = Object.entries(published).flatMap(([table, about]) => {
  const rows = rowsOf(table);
  const told = { titel: about.title, ...onFiles };
  const make = () => filesOf(table, about, rows, told);
  return rows.length > mostRowsAtOnce
    ? make()
    : memory.madeFrom(`tabel-${table}`, [about, rows, told], make);
});

const workbook = async () =>
  dataFile(
    { path: `${name}.xlsx`, format: 'xlsx', rows: rowCount },
    await memory.remade('werkmap.xlsx', (earlier) =>
      workbookOf(
        readMeText,
        Object.fromEntries(
          Object.entries(published).map(([key, table]) => [
            key,
            { table, rows: typedRows(table, rowsOf(key)) },
          ]),
        ),
        earlier,
      ),
    ),
  );

/** The data set with every file but the zip, which holds its description. */
export const dataset: Dataset = {
  name,
  title,
  ...coverageOf(municipalities, tables.surveys, site.topic),
  version: site.version,
  address,
  publisher: {
    name: site.publisher,
    address: site.address,
    email: site.contact.replace('mailto:', ''),
  },
  surveys: tables.surveys,
  sources: tables.sources,
  tables: published,
  files: [...tableFiles, ...(rowCount <= mostRowsAtOnce ? [await workbook()] : [])],
};
