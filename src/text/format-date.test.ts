import { expect, test } from 'vitest';
import { formatDate } from './format-date.ts';

test.each([
  ['2022-02-01', '1 februari 2022'],
  ['2016-09', 'september 2016'],
  ['2024', '2024'],
  ['XXXX-01-01', '1 januari (jaar onbekend)'],
])('formatDate shows %s as far as it is known', (date, text) => {
  expect(formatDate(date)).toBe(text);
});

test.each([
  ['nl', '2 mei 2023'],
  ['fy', '2 maaie 2023'],
  ['en', '2 May 2023'],
] as const)('formatDate writes the month in the language %s', (language, text) => {
  expect(formatDate('2023-05-02', language)).toBe(text);
});
