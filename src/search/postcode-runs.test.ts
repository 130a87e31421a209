import { expect, test } from 'vitest';
import { packPostcodes, unpackPostcodes } from './postcode-runs.ts';

test('postcodes are packed as runs, and come back', () => {
  const postcodes = ['6521', '6511', '6512', '6511'];
  expect(packPostcodes(postcodes)).toBe('6511+1 6521');
  expect(unpackPostcodes(packPostcodes(postcodes))).toEqual(['6511', '6512', '6521']);
});

test('no postcodes stay none', () => {
  expect(unpackPostcodes(packPostcodes([]))).toEqual([]);
});
