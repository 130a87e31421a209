import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { CsvForm } from '../text/csv-text.ts';
import { tableCsv } from './chart-csv.ts';
import { chartIds, charts, type ChartId } from './index.ts';
import { sampleAtlas } from './sample-atlas.ts';

const csvOf = (id: ChartId, form: CsvForm = 'strict') =>
  tableCsv(charts[id].table(sampleAtlas), form);
const rowsIn = (csv: string, delimiter = ',') =>
  Papa.parse<string[]>(csv.replace('\uFEFF', '').trim(), { delimiter }).data;

test.each(chartIds)('the file beside %s has a cell for each of its table, in both forms', (id) => {
  const { rows } = charts[id].table(sampleAtlas);
  const [strict, excel] = [rowsIn(csvOf(id)), rowsIn(csvOf(id, 'excel'), ';')];
  expect(strict).toHaveLength(rows.length + 1);
  expect(excel).toHaveLength(rows.length + 1);
  const width = strict[0]?.length;
  for (const row of [...strict, ...excel]) expect(row).toHaveLength(width ?? 0);
});

test('numbers stand bare, each with its unit above it, and where there is none the reason does', () => {
  const [head = [], ...rows] = rowsIn(csvOf('budget'));
  const [amount, reason] = ['Per vergunninghouder (EUR)', 'Per vergunninghouder, reden'].map(
    (name) => head.indexOf(name),
  );
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows) {
    const [number = '', why = ''] = [row[amount ?? -1], row[reason ?? -1]];
    expect(number).toMatch(/^\d*$/);
    expect(number === '').toBe(why !== '');
  }
});

test('Excel gets a byte order mark, semicolons and a decimal comma', () => {
  const excel = csvOf('partners', 'excel');
  expect(excel.startsWith('\uFEFF')).toBe(true);
  const [head = [], row = []] = rowsIn(excel, ';');
  const share = head.indexOf('Deel van de antwoorden (%)');
  const [plainHead = [], plain = []] = rowsIn(csvOf('partners'));
  expect(plainHead).toEqual(head);
  expect(row[share]).toBe(plain[share]?.replace('.', ','));
  expect(Number(plain[share])).toBeGreaterThan(0);
});
