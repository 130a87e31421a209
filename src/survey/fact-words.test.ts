import { expect, test } from 'vitest';
import { sampleAmount } from './sample.ts';
import type { HousingResult } from './municipality.ts';
import { amountWords, housingWords } from './fact-words.ts';

const { source, seen, seenOn, dateDerived, note } = sampleAmount();
const housing = (numbers: Partial<HousingResult>): HousingResult => ({
  id: 'proef',
  period: '2016-I',
  precision: 'precies',
  source,
  seen,
  seenOn,
  dateDerived,
  note,
  asOf: null,
  target: null,
  housed: null,
  difference: null,
  percentage: null,
  result: null,
  ...numbers,
});

test.each([
  [{ target: 54, housed: 66 }, 'Opdracht 54 personen, 66 gehuisvest.'],
  [{ difference: -41, result: 'niet-gehaald' }, '41 achter op de opdracht, opdracht niet gehaald.'],
  [{ difference: 5, precision: 'ongeveer' }, 'Ongeveer 5 voor op de opdracht.'],
  [{ difference: 0 }, 'Precies op schema.'],
  [{ percentage: 43, result: 'loopt' }, '43% van de opdracht, opdracht liep nog.'],
] as const)('housing is told with the numbers of the source only: %o', (numbers, words) => {
  expect(housingWords(housing(numbers)).replaceAll('\u00a0', ' ')).toBe(words);
});

test('an amount says what it is for, how far it had come, and only then what we computed', () => {
  const words = amountWords(
    sampleAmount({
      amount: 170_000,
      precision: 'ten-minste',
      heads: { count: 84, of: 'huishoudens' },
    }),
  );
  expect(words.join(' ').replaceAll('\u00a0', ' ')).toBe(
    'Ten minste € 170.000 per jaar (toegekend): begeleiding. Subsidie. Voor 84 huishoudens; dat is ongeveer € 2.020 per huishouden, rekenden wij uit.',
  );
});
