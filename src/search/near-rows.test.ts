import { expect, test } from 'vitest';
import { keyTable } from './key-table.ts';
import { nearRows } from './near-rows.ts';

const keys = ['arnhem', 'arnemuiden', 'ede', 'nijkerk', 'nijkerkerveen', 'nijmegen', 'zutphen'];
const table = keyTable(keys.map((key, owner) => ({ key, owner, cost: 0, part: false, least: 0 })));

function near(query: string, reach: number) {
  return nearRows(table, query, reach).map(({ row, edits, whole }) => [
    table.keys[row],
    edits,
    whole ? 'whole' : 'beginning',
  ]);
}

test.each([
  ['arnhem', 0],
  ['arnem', 1],
  ['arnhhem', 1],
  ['anrhem', 1],
  ['arnhen', 1],
  ['anrem', 2],
])('%s is %i slips from Arnhem', (query, edits) => {
  expect(near(query, 2)).toContainEqual(['arnhem', edits, 'whole']);
});

test('a query may be near the beginning of a longer name', () => {
  expect(near('nikkerk', 1)).toEqual([
    ['nijkerk', 1, 'whole'],
    ['nijkerkerveen', 1, 'beginning'],
  ]);
});

test('names further away are not found', () => {
  expect(near('birmingham', 2)).toEqual([]);
  expect(near('edee', 0)).toEqual([]);
});

test('it finds what comparing with every key finds', () => {
  const queries = keys.flatMap((key) => [key.slice(1), key.slice(0, -1), `${key}x`, `x${key}`]);
  for (const query of queries) {
    const expected = keys.filter((key) => slipsBetween(query, key) <= 2).sort();
    const found = nearRows(table, query, 2).filter(({ whole }) => whole);
    expect(found.map(({ row }) => table.keys[row])).toEqual(expected);
  }
});

function slipsBetween(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a[0] === b[0] ? 0 : 1;
  return Math.min(
    slipsWithin(a.slice(1), b, 1),
    slipsWithin(a, b.slice(1), 1),
    slipsWithin(a.slice(1), b.slice(1), same),
    a[0] === b[1] && a[1] === b[0] && a.length > 1 ? slipsWithin(a.slice(2), b.slice(2), 1) : 99,
  );
}

const known = new Map<string, number>();

function slipsWithin(a: string, b: string, more: number): number {
  const pair = `${a} ${b}`;
  const slips = known.get(pair) ?? slipsBetween(a, b);
  known.set(pair, slips);
  return slips + more;
}
