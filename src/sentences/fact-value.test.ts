import { expect, test } from 'vitest';
import { factValue } from './fact-value.ts';

test.each([
  ['390', 'gemeenten', '390 gemeenten'],
  ['4430', 'EUR per vergunninghouder', '€\u00a04.430 per vergunninghouder'],
  ['140000000', 'EUR', '€\u00a0140.000.000'],
  ['2021-07-01', 'datum', '1 juli 2021'],
  ['B1', 'ERK-taalniveau', 'B1 (ERK-taalniveau)'],
  ['', '', ''],
])('a fact of %s %s shows its value: %s', (value, unit, shown) => {
  expect(factValue({ value, unit })).toBe(shown);
});
