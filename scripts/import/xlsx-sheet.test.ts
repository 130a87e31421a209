import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { importSheet } from './import-sheet.ts';
import { municipalityList } from './municipality-list.ts';
import { readMunicipalityList } from './read-municipality-list.ts';
import { sampleRows, writeSheet } from './sample-sheet.ts';

vi.setConfig({ testTimeout: 60_000 });

const list = municipalityList(readMunicipalityList('data/landelijk/gemeenten.csv'));
const amounts = [2370.5, null, null, 1000, 950];

type Value = string | number | boolean | Date | null;

/** The sample as a workbook, with amounts as numbers. */
async function workbook(change: (rows: Value[][]) => void = () => undefined) {
  const rows = sampleRows.map((row, index): Value[] =>
    row.map((cell, column) =>
      index > 0 && column === 4 ? (amounts[index - 1] ?? null) : cell || null,
    ),
  );
  change(rows);
  const cells = rows.map((row) =>
    row.map((value) => {
      if (value === null) return null;
      if (value instanceof Date) return { value, type: Date, format: 'dd-mm-yyyy' };
      if (typeof value === 'number') return { value, type: Number };
      return typeof value === 'boolean' ? { value, type: Boolean } : { value, type: String };
    }),
  );
  const explanation = [[{ value: 'Uitleg', type: String }]];
  const file = writeExcelFile([
    { sheet: 'Uitleg', data: explanation },
    { sheet: 'Blad1', data: cells },
  ]);
  return new Uint8Array(await file.toBuffer());
}

/** A workbook with the XML of its sheets changed. */
function withXml(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const changed = Object.entries(files).map(([path, content]) => [
    path,
    path.startsWith('xl/worksheets/') ? strToU8(change(strFromU8(content))) : content,
  ]);
  return zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>);
}

const kinds = async (bytes: Uint8Array) =>
  (await importSheet(bytes, list)).problems.map(({ kind }) => kind);

test('a workbook gives the records of the same sheet as CSV', async () => {
  const fromText = await importSheet(Buffer.from(writeSheet(sampleRows)), list);
  expect(fromText.records).toHaveLength(5);
  expect(await importSheet(await workbook(), list)).toEqual(fromText);
});

test('booleans of a workbook are ja and nee', async () => {
  const bytes = await workbook((rows) => {
    for (const row of rows.slice(1)) row[2] = row[2] === 'ja';
  });
  expect(await kinds(bytes)).toEqual([]);
});

test('a date where an amount belongs is refused, with its cell', async () => {
  const bytes = await workbook((rows) => {
    if (rows[1]) rows[1][4] = new Date(Date.UTC(2016, 2, 2));
  });
  const { problems } = await importSheet(bytes, list);
  expect(problems).toMatchObject([{ kind: 'bedrag', line: 2, column: 5 }]);
  expect(problems[0]?.message).toContain('is een datum');
});

test('a formula that failed is refused and not taken for an empty cell', async () => {
  const bytes = withXml(await workbook(), (xml) =>
    xml.replace(/<c r="E2"[^>]*><v>[^<]*<\/v><\/c>/, '<c r="E2" t="e"><v>#DIV/0!</v></c>'),
  );
  expect(await kinds(bytes)).toEqual(['foutwaarde']);
});

test('a formula whose result was not saved is refused', async () => {
  const bytes = withXml(await workbook(), (xml) =>
    xml.replace(/<c r="E2"[^>]*><v>[^<]*<\/v><\/c>/, '<c r="E2"><f>1000+1</f></c>'),
  );
  expect(await kinds(bytes)).toEqual(['werkmap']);
});

test('an amount with fractions of a cent is refused', async () => {
  const bytes = await workbook((rows) => {
    if (rows[1]) rows[1][4] = 2370.123;
  });
  expect(await kinds(bytes)).toEqual(['bedrag']);
});
