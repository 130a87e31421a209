import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { chosenRecords } from './chosen-records.ts';

const table = [
  { gemeentecode: 'GM0001', samenvatting: 'Taal, werk en "maatjes".', enquete: 'a' },
  { gemeentecode: 'GM0002', samenvatting: 'Twee\r\nregels, met "".', enquete: 'a' },
  { gemeentecode: 'GM0001', samenvatting: 'later', enquete: 'b' },
  { gemeentecode: 'GM0003', samenvatting: '', enquete: 'a' },
];
const csvOf = (rows: readonly object[]) => `${Papa.unparse([...rows], { newline: '\r\n' })}\r\n`;
const published = csvOf(table);

test('records keep every byte, in the order wanted', () => {
  const [first, second, , last] = table;
  const text = chosenRecords(published, { survey: 'a', codes: ['GM0003', 'GM0002', 'GM0001'] });
  expect(text).toBe(csvOf([last ?? {}, second ?? {}, first ?? {}]));
});

test('every record in its own order is the published table', () => {
  const one = csvOf(table.filter(({ enquete }) => enquete === 'a'));
  expect(chosenRecords(one, { survey: 'a', codes: ['GM0001', 'GM0002', 'GM0003'] })).toBe(one);
});

test('no rows give the header alone, and a code without a record gives nothing', () => {
  const header = 'gemeentecode,samenvatting,enquete\r\n';
  expect(chosenRecords(published, { survey: 'a', codes: [] })).toBe(header);
  expect(chosenRecords(published, { survey: 'a', codes: ['GM9999'] })).toBe(header);
});
