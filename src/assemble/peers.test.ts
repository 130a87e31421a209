import { expect, test } from 'vitest';
import type { Lookups, MunicipalityRow } from './lookups.ts';
import { peersOf } from './peers.ts';

const peersAmong = (inhabitants: number, others: Record<string, number>) => {
  const id = inhabitants < 100_000 ? '50000-100000' : 'vanaf-100000';
  const sized = Object.entries(others)
    .map(([code, count]) => ({ code, inhabitants: count }))
    .toSorted((a, b) => a.inhabitants - b.inhabitants);
  return peersOf(
    { gemeentecode: 'GM0000', inwoners: inhabitants } as MunicipalityRow,
    { answeredBySize: new Map([[id, sized]]) } as unknown as Lookups,
  );
};

test('the nearest in inhabitants come first, three at most', () => {
  expect(peersAmong(60_000, { a: 50_000, b: 61_000, c: 99_000, d: 64_000 })).toEqual([
    ...['b', 'd', 'a'],
  ]);
});

test('a city of more than twice the inhabitants is not about as large', () => {
  expect(peersAmong(151_608, { utrecht: 338_967, breda: 182_000 })).toEqual(['breda']);
});
