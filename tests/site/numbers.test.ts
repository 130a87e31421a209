import { existsSync, globSync, readFileSync } from 'node:fs';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { openedInDutch } from '../support/dutch-spreadsheet.ts';
import { fileOf, pages } from '../support/pages.ts';

type Value = string | number | null;
const text = (path: string) => readFileSync(`dist/${path}`, 'utf8');
const json = <Type>(path: string) => JSON.parse(text(path)) as Type;

interface Field {
  name: string;
  type: string;
}
const { resources } = json<{ resources: { name: string; schema: { fields: Field[] } }[] }>(
  'data/datapackage.json',
);
const tables = resources.map(({ name, schema }) => {
  const rows = json<Record<string, Value>[]>(`data/${name}.json`);
  return { name, fields: schema.fields, rows };
});
const numbersIn = (rows: readonly Record<string, Value>[], name: string) =>
  rows.flatMap((row) => (typeof row[name] === 'number' ? [row[name]] : []));

test.each(tables)('$name opens in a Dutch spreadsheet with the values of its JSON', (table) => {
  const [header, ...rows] = openedInDutch(text(`data/excel/${table.name}.csv`));
  expect(header).toEqual(table.fields.map(({ name }) => name));
  // A spreadsheet makes a number of the text 2016 too; it must be the same number.
  const shown = table.rows.map((row) => Object.values(row).map((value) => value ?? ''));
  expect(rows.map((row) => row.map(String))).toEqual(shown.map((row) => row.map(String)));
  for (const { name, type } of table.fields) {
    const at = table.fields.findIndex((field) => field.name === name);
    if (type === 'string') continue;
    expect(rows.map((row) => row[at])).toEqual(shown.map((row) => row[at]));
  }
});

const workbookFile = globSync('*.xlsx', { cwd: 'dist/data' }).find(
  (file) => !/^sjabloon/.test(file),
);
const workbook = new Map(
  (await readWorkbook(`dist/data/${workbookFile}`)).map(({ sheet, data }) => [sheet, data]),
);

test.each(tables)(
  '$name in the workbook and in Parquet has the values of its JSON',
  async (table) => {
    const [, ...cells] = workbook.get(table.name) ?? [];
    expect(cells).toEqual(table.rows.map((row) => Object.values(row)));
    const { buffer } = new Uint8Array(readFileSync(`dist/data/${table.name}.parquet`));
    expect(await parquetReadObjects({ file: buffer })).toEqual(table.rows);
  },
);

test.each(tables)(
  '$name says of each column of numbers, in each format, that it is one',
  (table) => {
    const { buffer } = new Uint8Array(readFileSync(`dist/data/${table.name}.parquet`));
    const parquet = new Map(parquetMetadata(buffer).schema.map(({ name, type }) => [name, type]));
    const { tableSchema } = json<{
      tableSchema: { columns: { titles: string[]; datatype: string | { base: string } }[] };
    }>(`data/${table.name}.csv-metadata.json`);
    for (const { name, type } of table.fields) {
      const numbers = numbersIn(table.rows, name);
      const { datatype } = tableSchema.columns.find(({ titles }) => titles.includes(name)) ?? {};
      const base = typeof datatype === 'object' ? datatype.base : datatype;
      const kinds = [type, base, parquet.get(name)].join(' ');
      if (numbers.some((number) => !Number.isInteger(number)))
        expect(kinds, name).toBe('number decimal DOUBLE');
      else if (numbers.length > 0)
        expect(['integer integer INT32', 'number decimal DOUBLE'], name).toContain(kinds);
      else
        expect(
          ['integer integer INT32', 'number decimal DOUBLE', 'string string BYTE_ARRAY'],
          name,
        ).toContain(kinds);
    }
  },
);

const twins = globSync('**/excel/*.csv', { cwd: 'dist', exclude: ['vast/**'] }).map((file) => [
  file,
  file.replace(/excel[/\\]/, ''),
]);
const plainNumber = /^-?\d+(\.\d+)?$/;

test('each file for Excel has the values of the file for programs, number for number', () => {
  expect(twins).not.toEqual([]);
  for (const [excel = '', strict = ''] of twins.filter(([, file = '']) =>
    existsSync(`dist/${file}`),
  )) {
    const rows = Papa.parse<string[]>(text(strict), { skipEmptyLines: true }).data;
    const read = rows.map((row) =>
      row.map((cell) => (plainNumber.test(cell) ? Number(cell) : cell)),
    );
    expect(openedInDutch(text(excel)), excel).toEqual(read);
  }
});

test('no file has a number in clothes, or a dash for a number that is not there', () => {
  const dressed = globSync('**/*.csv', { cwd: 'dist', exclude: ['vast/**'] }).flatMap((file) =>
    Papa.parse<string[]>(text(file), { skipEmptyLines: true })
      .data.flat()
      .filter((cell) => /^(€\s?[\d.,]+|[\d.,]+\s?%|[–-])$/.test(cell))
      .map((cell) => `${file}: ${cell}`),
  );
  expect(dressed).toEqual([]);
});

test('a page that offers a table as CSV offers it for Excel too', () => {
  const alone = pages.flatMap((page) => {
    const links = readFileSync(fileOf(page), 'utf8').matchAll(/href="([^":]+\.(?:csv|xlsx))"/g);
    const files = new Set(Array.from(links, ([, href = '']) => href));
    return [...files]
      .filter((file) => /^(?!.*\/excel\/).*\.csv$/.test(file))
      .filter((file) => !files.has(file.replace(/([^/]+)$/, 'excel/$1')))
      .filter((file) => !files.has(file.replace(/([^/]+)\/([^/]+)$/, 'excel/$1-$2')))
      .filter((file) => !files.has(file.replace(/csv$/, 'xlsx')))
      .map((file) => `${page}: ${file}`);
  });
  expect(alone).toEqual([]);
});
