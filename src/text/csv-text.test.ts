import { expect, test } from 'vitest';
import { csvText } from './csv-text.ts';

const rows = [
  ['naam', 'bedrag'],
  ['Aan, zee; "oost"', 1234.5],
];

test('a strict file has commas, a decimal point and no byte order mark', () => {
  expect(csvText(rows, 'strict')).toBe('naam,bedrag\r\n"Aan, zee; ""oost""",1234.5\r\n');
});

test('a file for Excel has a byte order mark, semicolons and a decimal comma', () => {
  expect(csvText(rows, 'excel')).toBe('\uFEFFnaam;bedrag\r\n"Aan, zee; ""oost""";1234,5\r\n');
});

test('a number that stands among texts has its decimal comma for Excel too', () => {
  expect(csvText([['waarde'], ['2.5'], ['-1.234'], ['2016.11.3'], ['ca. 2.5']], 'excel')).toBe(
    '\uFEFFwaarde\r\n2,5\r\n-1,234\r\n2016.11.3\r\nca. 2.5\r\n',
  );
});

test('a table without rows is its header and no empty line', () => {
  const [header = []] = rows;
  expect(csvText([header], 'strict')).toBe('naam,bedrag\r\n');
  expect(csvText([header], 'excel')).toBe('\uFEFFnaam;bedrag\r\n');
});
