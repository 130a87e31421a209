import { expect, test } from 'vitest';
import { isDrawable } from './is-drawable.ts';
import { manyMunicipalities } from './many-municipalities.ts';

test('the whole country is drawn, thousands of municipalities are not', () => {
  expect(isDrawable(manyMunicipalities(342))).toBe(true);
  expect(isDrawable(manyMunicipalities(3000))).toBe(false);
});
