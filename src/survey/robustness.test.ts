import { expect, test } from 'vitest';
import { robustnessOf } from './robustness.ts';
import type { Coding } from './tables.ts';

const coded = (name: string, settled: string, first = settled, second = settled): Coding => ({
  survey: 'proef',
  municipality: 'GM0001',
  name,
  field: 'aanpak',
  first,
  second,
  settled,
  why: '',
});

test('each contested code is told with what the headline becomes when it goes the other way', () => {
  const held = robustnessOf([
    coded('Aalten', 'a'),
    coded('Buren', 'a'),
    coded('Ede', 'a', 'b', 'a'),
    coded('Epe', 'b', 'a', 'b'),
    coded('Tiel', 'c', 'c', 'b'),
  ]);
  expect(held).toMatchObject({ word: 'a', count: 3, total: 5, least: 2, most: 4 });
  expect(held?.contested.map(({ name, other, count }) => [name, other, count])).toEqual([
    ['Ede', 'b', 2],
    ['Epe', 'a', 4],
    ['Tiel', 'b', 3],
  ]);
});

test('a word that can come level is named, and one that cannot is not', () => {
  expect(
    robustnessOf([
      coded('Aalten', 'a'),
      coded('Buren', 'a', 'b', 'a'),
      coded('Ede', 'b'),
      coded('Epe', 'c'),
    ])?.level,
  ).toEqual(['b', 'c']);
  expect(
    robustnessOf([
      coded('Aalten', 'a'),
      coded('Buren', 'a'),
      coded('Ede', 'a', 'b', 'a'),
      coded('Epe', 'b', 'a', 'b'),
      coded('Tiel', 'c'),
    ])?.level,
  ).toEqual(['b']);
});

test('a third reading that both codings did not choose keeps what they chose as the other way', () => {
  expect(robustnessOf([coded('Aalten', 'a', 'b', 'b'), coded('Buren', 'a')])).toMatchObject({
    count: 2,
    least: 1,
    contested: [{ name: 'Aalten', other: 'b', count: 1 }],
  });
});

test('unclear answers never lead, and nothing coded gives nothing', () => {
  expect(robustnessOf([coded('Aalten', 'onduidelijk'), coded('Buren', 'a')])).toMatchObject({
    word: 'a',
    count: 1,
    total: 2,
  });
  expect(robustnessOf([])).toBeNull();
  expect(robustnessOf([coded('Aalten', 'onduidelijk')])).toBeNull();
});
