import { expect, test } from 'vitest';
import { commaTable } from './comma-table.ts';
import { encodings } from '../../tests/support/encode-text.ts';

const ours = 'bron,titel,jaar\nkrant-2016,"Hulp, en taal",2016\nraad,"Zei ""ja""; café",\n';
const read = (text: string) => commaTable(new TextEncoder().encode(text), 'proef.csv');

test('a table as we write it stays as it is, byte for byte', () => {
  const withQuotes = ours.replace('krant-2016', '"krant-2016"');
  expect(read(withQuotes)).toBe(withQuotes);
});

const inExcel = 'bron;titel;jaar\r\nkrant-2016;Hulp, en taal;2016\r\nraad;"Zei ""ja""; café";\r\n';

test.each([
  ['semicolons', inExcel],
  ['its delimiter named above it', `sep=;\r\n${inExcel}`],
  ['tabs', 'bron\ttitel\tjaar\nkrant-2016\tHulp, en taal\t2016\nraad\t"Zei ""ja""; café"\t\n'],
  [
    'each row in one cell',
    'bron,titel,jaar\r\n"krant-2016,""Hulp, en taal"",2016"\r\n"raad,""Zei """"ja""""; café"","\r\n',
  ],
  ['empty columns and rows behind it', inExcel.replaceAll('\r\n', ';;\r\n') + ';;;;\r\n'],
])('a table that a spreadsheet saved with %s says the same', (_, saved) => {
  expect(read(saved)).toBe(ours);
});

test.each(Object.entries(encodings))('a table in %s says the same', (_, encode) => {
  expect(commaTable(encode(inExcel), 'proef.csv')).toBe(ours);
});
