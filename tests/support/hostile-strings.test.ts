import Papa from 'papaparse';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { text } from '../../src/read/cells.ts';
import { hostileStrings } from './hostile-strings.ts';
import { parseTable } from '../../src/read/parse-table.ts';

const row = z.strictObject({ gemeentecode: z.string(), samenvatting: text });

function readBack(hostile: string) {
  const csv = Papa.unparse([
    ['gemeentecode', 'samenvatting'],
    ['GM0228', hostile],
  ]);
  const bytes = Buffer.from(csv, 'utf8');
  return parseTable('antwoorden.csv', bytes.toString('utf8'), row);
}

test('there are at least 150 hostile texts of 20 kinds, each only once', () => {
  const texts = new Set(hostileStrings.map((hostile) => hostile.text));
  expect(texts.size).toBe(hostileStrings.length);
  expect(texts.size).toBeGreaterThanOrEqual(150);
  expect(new Set(hostileStrings.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(20);
});

test.each(hostileStrings.filter(({ inTable }) => inTable === 'exact'))(
  'a table holds the $kind text $text to the letter',
  ({ text: hostile }) => {
    const { rows, problems } = readBack(hostile);
    expect(problems).toEqual([]);
    expect(rows.map(({ samenvatting }) => samenvatting)).toEqual([hostile]);
  },
);

test.each(hostileStrings.filter(({ inTable }) => inTable === 'refused'))(
  'a table with the $kind text $text is refused, with a place',
  ({ text: hostile }) => {
    const { problems } = readBack(hostile);
    expect(problems).not.toEqual([]);
    for (const { line, message } of problems) {
      expect(line).toBe(2);
      expect(message).toMatch(/^(kolom samenvatting heeft|de cel bevat het teken)/);
    }
  },
);
