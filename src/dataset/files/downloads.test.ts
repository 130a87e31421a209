import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { expect, test, vi } from 'vitest';
import * as column from '../tables/columns.ts';
import { publishedTable } from '../tables/table.ts';
import { withCents } from '../tables/with-cents.ts';
import { archiveOf } from './archive.ts';
import { csvOf } from './table-csv.ts';
import { filesOf, tableFormats } from './table-files.ts';
import { typedRows } from './typed-rows.ts';
import { workbookOf } from './workbook.ts';

const table = publishedTable({
  title: 'Proef',
  description: '',
  key: ['gemeentecode'],
  columns: {
    gemeentecode: column.municipalityCode,
    tekst: column.text('', ''),
    bedrag_eur: column.number('', ''),
    bedrag_eur_reden: column.reason('bedrag_eur'),
  },
  rows: () => [],
});
const rows = [
  {
    gemeentecode: 'GM0202',
    tekst: 'Punt; komma, "aanhaling"\nen ’s-Graveland',
    bedrag_eur: 0,
    bedrag_eur_reden: '',
  },
  { gemeentecode: 'GM0228', tekst: '2016-09', bedrag_eur: '', bedrag_eur_reden: 'niet-genoemd' },
];
const typed = typedRows(table, rows);
const files = filesOf('proef', table, rows, { versie: '1' });
const bytesOf = (format: string) => {
  const file = files.find((file) => file.format === format);
  if (!file) throw new Error(format);
  return file.bytes;
};

test('a number without a value is empty, never zero, and a zero stays a zero', () => {
  expect(typed.map((row) => [row['bedrag_eur'], row['bedrag_eur_reden']])).toEqual([
    [0, null],
    [null, 'niet-genoemd'],
  ]);
});

test('JSON and Parquet give back every value with its type', async () => {
  expect(JSON.parse(new TextDecoder().decode(bytesOf('json')))).toEqual(typed);
  expect(await parquetReadObjects({ file: bytesOf('parquet').buffer })).toEqual(typed);
});

test('an amount keeps its cents in every file, and makes its column one of decimals', async () => {
  const inCents = { ...table, columns: { ...table.columns, bedrag_eur: column.amount('', '') } };
  const some = [{ ...rows[0], bedrag_eur: 2370.05 }, ...rows] as typeof rows;
  const settled = withCents({ proef: inCents }, { proef: some })['proef'] ?? inCents;
  const written = filesOf('proef', settled, some, { versie: '1' });
  const file = (format: string) => written.find((one) => one.format === format)?.bytes;
  const text = (format: string) => new TextDecoder().decode(file(format));
  expect(text('csv')).toContain(',2370.05,');
  expect(text('excel')).toContain(';2370,05;');
  expect(text('json')).toContain('"bedrag_eur":2370.05');
  expect(await parquetReadObjects({ file: file('parquet')?.buffer as ArrayBuffer })).toEqual(
    typedRows(settled, some),
  );
  const workbook = await workbookOf('', {
    proef: { table: settled, rows: typedRows(settled, some) },
  });
  const sheet = await readSheet(Buffer.from(workbook), 'proef');
  expect(sheet[1]?.[2]).toBe(2370.05);
});

test('the workbook gives back every value, text that looks like a date as text', async () => {
  const workbook = await workbookOf('Lees mij', { proef: { table, rows: typed } });
  const [header, ...read] = await readSheet(Buffer.from(workbook), 'proef');
  expect(header).toEqual(Object.keys(table.columns));
  expect(read).toEqual(typed.map((row) => Object.values(row)));
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', '_x0041_', 'a_x000d_b'])(
  'the workbook gives back the text %s as it is',
  async (text) => {
    const odd = typed.map((row) => ({ ...row, tekst: text }));
    const workbook = await workbookOf('Lees mij', { proef: { table, rows: odd } });
    const [, ...read] = await readSheet(Buffer.from(workbook), 'proef');
    expect(read.map((row) => row[1])).toEqual([text, text]);
  },
);

test('CSV for Excel has semicolons, decimal commas and a byte order mark', () => {
  const csv = csvOf('excel')(table, [{ ...rows[0], bedrag_eur: 1.5 }]);
  expect(csv.startsWith('\uFEFFgemeentecode;tekst;')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  const { data } = Papa.parse<string[]>(csv.slice(1), { delimiter: ';', skipEmptyLines: true });
  expect(data[1]).toEqual(['GM0202', rows[0]?.tekst, '1,5', '']);
});

test('every format has a file with the number of its rows', () => {
  expect(files.map(({ path, rows }) => [path, rows])).toEqual(
    tableFormats.map(({ path }) => [path('proef'), 2]),
  );
});

test('the same files give the same zip, in whatever order they come', () => {
  const [one, other] = [new Uint8Array([1]), new Uint8Array([2])];
  const zip = archiveOf({ b: other, a: one });
  expect(zip).toEqual(archiveOf({ a: one, b: other }));
  expect(Object.keys(unzipSync(zip))).toEqual(['a', 'b']);
});

test('the same rows give the same workbook at another moment', async () => {
  const make = () => workbookOf('Lees mij', { proef: { table, rows: typed } });
  const first = await make();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2031, 6, 1) });
  const second = await make();
  vi.useRealTimers();
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test('a zip with an earlier one at hand has the bytes of one that is packed whole', () => {
  const long = new TextEncoder().encode('Arnhem;'.repeat(40_000));
  const files = { a: long, 'é/b': new Uint8Array([1]), c: new Uint8Array(), d: long.slice(9) };
  const earlier = archiveOf({ ...files, 'é/b': new Uint8Array([2]), gone: long });
  const zip = archiveOf({ ...files, new: long }, earlier);
  expect(Buffer.from(zip).equals(Buffer.from(archiveOf({ ...files, new: long })))).toBe(true);
  expect(unzipSync(zip)).toEqual(unzipSync(archiveOf({ ...files, new: long })));
});

test('a workbook with an earlier one at hand has the bytes of one that is packed whole', async () => {
  const sheets = { een: { table, rows: typed }, twee: { table, rows: typed } };
  const earlier = await workbookOf('Lees mij', sheets);
  const rows = typed.map((row) => ({ ...row, bedrag_eur: 7 }));
  const changed = { ...sheets, twee: { table, rows } };
  const again = await workbookOf('Lees mij', changed, earlier);
  expect(Buffer.from(again).equals(Buffer.from(await workbookOf('Lees mij', changed)))).toBe(true);
  expect((await readSheet(Buffer.from(again), 'een'))[1]?.[2]).toBe(typed[0]?.['bedrag_eur']);
  expect((await readSheet(Buffer.from(again), 'twee'))[1]?.[2]).toBe(7);
});
