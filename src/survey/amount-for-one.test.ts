import { expect, test } from 'vitest';
import { amountForOne } from './amount-for-one.ts';
import { sampleAmount } from './sample.ts';

test('an amount is divided only by the number that its own source gives', () => {
  const heads = { count: 84, of: 'huishoudens' as const };
  expect(amountForOne(sampleAmount({ amount: 170_000, heads }))).toEqual({
    amount: 2020,
    of: 'huishoudens',
    computed: true,
  });
  expect(amountForOne(sampleAmount({ amount: 170_000 }))).toBeUndefined();
});

test('an amount that is told for one person stands as it was told', () => {
  expect(amountForOne(sampleAmount({ amount: 1005, unit: 'per-volwassene' }))).toEqual({
    amount: 1005,
    of: 'volwassenen',
    computed: false,
  });
});
