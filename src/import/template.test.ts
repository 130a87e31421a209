import { expect, test, vi } from 'vitest';
import readWorkbook from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { sheetColumns } from '../dataset/sheet/sheet-columns.ts';
import { templateCsv } from '../dataset/sheet/template-csv.ts';
import { templateWorkbook } from '../dataset/sheet/template-workbook.ts';
import { importSheet } from './import-sheet.ts';
import { municipalityList } from './municipality-list.ts';
import { readMunicipalityList } from '../../scripts/import/read-municipality-list.ts';
import { writeSheet } from '../../tests/support/sample-sheet.ts';

vi.setConfig({ testTimeout: 60_000 });

const list = municipalityList(readMunicipalityList('data/landelijk/gemeenten.csv'));
const examples = sheetColumns.map(({ example }) => example);
const silent = ['GM0228', 'Ede', 'nee', ...examples.slice(3).map(() => '')];

const filledIn = [
  expect.objectContaining({
    gemeentecode: 'GM0202',
    beantwoord: true,
    budget_per_vergunninghouder: 2370,
    themas: ['taal', 'werk'],
  }),
  expect.objectContaining({ gemeentecode: 'GM0228', beantwoord: false }),
];

test('the template as CSV, filled in with its own examples, is taken', async () => {
  const text = templateCsv() + writeSheet([examples, silent]);
  const { records, problems } = await importSheet(Buffer.from(text), list);
  expect(problems).toEqual([]);
  expect(records).toEqual(filledIn);
});

test('the template as a workbook, filled in, is taken; its explanation is not', async () => {
  const sheets = await readWorkbook(Buffer.from(await templateWorkbook()));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['antwoorden', 'uitleg']);
  const filled = sheets.map(({ sheet, data }) => ({
    sheet,
    data: [...data, ...(sheet === 'antwoorden' ? [examples, silent] : [])].map((row) =>
      row.map((cell) => (typeof cell === 'string' && cell !== '' ? { value: cell } : null)),
    ),
  }));
  const bytes = new Uint8Array(await writeExcelFile(filled).toBuffer());
  const { records, problems } = await importSheet(bytes, list);
  expect(problems).toEqual([]);
  expect(records).toEqual(filledIn);
});

test('the template has the same bytes each time', async () => {
  expect(await templateWorkbook()).toEqual(await templateWorkbook());
});

test('the empty template is refused, because it holds no rows', async () => {
  const { problems } = await importSheet(Buffer.from(templateCsv()), list);
  expect(problems.map(({ kind }) => kind)).toEqual(['geen-rijen']);
});
