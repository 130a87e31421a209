import { expect, test } from 'vitest';
import { findAmounts } from './find-amounts.ts';

test.each([
  ['Elk jaar is er € 12.500 voor.', [12_500]],
  ['Het ging van € 1.000,-- naar € 2.000,-- omhoog.', [1_000, 2_000]],
  ['Er is 3.400 euro beschikbaar.', [3_400]],
  ['Dat kost €750,00 per maand.', [750]],
  ['Dat is € 1.250,50, of 99,05 euro.', [1_250.5, 99.05]],
])('euros are read as Dutch writes them: %s', (text, euros) => {
  expect(findAmounts(text).map((found) => found.euros)).toEqual(euros);
});

test('a year, a share and a number of people are no amounts', () => {
  expect(findAmounts('In 2016 kwamen 40 mensen, 12 % meer.')).toEqual([]);
});

test('an amount says whether it is for each permit holder', () => {
  const [each, whole] = findAmounts('€ 900 per vergunninghouder, en € 8.000 per jaar.');
  expect([each?.perPermitHolder, whole?.perPermitHolder]).toEqual([true, false]);
});
