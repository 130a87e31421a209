import { expect, test } from 'vitest';
import { askedNumber } from './asked-number.ts';

test.each(['6581', ' 6581 ', '6581 AB', '6581ab', '6581-AB', '6581 AB Malden', '6581ab12'])(
  '%s is postcode 6581',
  (query) => {
    expect(askedNumber(query)).toEqual({ postcode: '6581' });
  },
);

test.each(['GM0252', 'gm252', 'GM 0252', '0252'])('%s is CBS code 0252', (query) => {
  expect(askedNumber(query)).toEqual({ code: '0252' });
});

test('two or three digits are the beginning of a postcode', () => {
  expect(askedNumber('65')).toEqual({ beginning: '65' });
});

test.each(['', 'Ede', '12345', '6581abc', '1e straat', 'GM02521'])('%s is no number', (query) => {
  expect(askedNumber(query)).toBeUndefined();
});
