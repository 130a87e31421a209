import { expect, test } from 'vitest';
import { dutchDate } from './dutch-date.ts';

test('a day is written out', () => {
  expect(dutchDate('2019-01-01')).toBe('1 januari 2019');
  expect(dutchDate('2022-12-24')).toBe('24 december 2022');
});

test('what is no day stays as it is', () => {
  expect(dutchDate('2019')).toBe('2019');
});
