import { expect, test } from 'vitest';
import { sampleMunicipality } from '../survey/sample.ts';
import { tileMapOf } from './tile-map-of.ts';

const row = (length: number) =>
  Array.from({ length }, (_, column) =>
    sampleMunicipality({ tile: { column, row: 1, label: '' } }),
  );

test('the small map has a square for each municipality with a place on it', () => {
  const without = sampleMunicipality({ tile: null });
  expect(tileMapOf([...row(2), without])).toEqual({
    width: 2,
    height: 2,
    path: 'M0 1h.82v.82h-.82zM1 1h.82v.82h-.82z',
  });
});

test('there is no small map without places, nor of so many that none can be told apart', () => {
  expect(tileMapOf([])).toBeNull();
  expect(tileMapOf(row(501))).toBeNull();
});
