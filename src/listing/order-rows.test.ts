import { expect, test } from 'vitest';
import type { ListedRow } from './listed-row.ts';
import { orderRows, type RowOrder } from './order-rows.ts';
import { ranksOf } from './ranks-of.ts';
import { sampleRow } from './sample-rows.ts';

const silent = { gap: 'niet-gereageerd', label: 'niet gereageerd' };
const unmentioned = { gap: 'niet-genoemd', label: 'niet genoemd' };
const up: RowOrder = { column: 'getal', direction: 'op', ranked: true };
const down: RowOrder = { ...up, direction: 'af' };

const written = (rows: readonly ListedRow[], order: RowOrder) =>
  orderRows(rows, order).map(({ label, rows }) => [
    label,
    ...rows.map(({ row, rank }) => (rank === undefined ? row.id : `${rank} ${row.id}`)),
  ]);

const rows = [
  sampleRow('Aalten', silent),
  sampleRow('Buren', { value: 10 }),
  sampleRow('Ede', unmentioned),
  sampleRow('Epe', { value: 9 }),
  sampleRow('Tiel', { value: 10 }),
  sampleRow('Wijchen', { value: 0 }),
  sampleRow('Zutphen', silent),
];

test('missing values come last in both directions, by their reason and without a rank', () => {
  const missing = [
    ['niet genoemd', 'Ede'],
    ['niet gereageerd', 'Aalten', 'Zutphen'],
  ];
  expect(written(rows, up)).toEqual([
    [undefined, '1 Wijchen', '2 Epe', '3 Buren', '3 Tiel'],
    ...missing,
  ]);
  expect(written(rows, down)).toEqual([
    [undefined, '1 Buren', '1 Tiel', '3 Epe', '4 Wijchen'],
    ...missing,
  ]);
});

test('the order of reasons does not depend on the rows', () => {
  expect(written(rows.toReversed(), down).map(([label]) => label)).toEqual([
    undefined,
    'niet genoemd',
    'niet gereageerd',
  ]);
});

test('values of another kind are never in one group', () => {
  const amounts = [
    sampleRow('Duiven', { value: 360, kind: 'afgeleid' }),
    sampleRow('Lingewaal', { value: 2370, kind: 'gerapporteerd' }),
    sampleRow('Ede', { value: 400, kind: 'afgeleid' }),
  ];
  expect(written(amounts, { ...down, ranked: false })).toEqual([
    ['afgeleid', 'Ede', 'Duiven'],
    ['gerapporteerd', 'Lingewaal'],
  ]);
});

test('texts sort as Dutch does, numbers in them by size', () => {
  const texts = ['zee', 'Égel', 'eik 10', 'eik 9', '’s-Gravenhage'].map((value) =>
    sampleRow(value, { value }),
  );
  expect(written(texts, { ...up, ranked: false })).toEqual([
    [undefined, 'Égel', 'eik 9', 'eik 10', '’s-Gravenhage', 'zee'],
  ]);
});

test('no rows give no groups', () => {
  expect(orderRows([], up)).toEqual([]);
});

test('sorting leaves the given rows as they were', () => {
  const before = rows.map(({ id }) => id);
  orderRows(rows, down);
  expect(rows.map(({ id }) => id)).toEqual(before);
});

test.each([
  [[], []],
  [[5], [1]],
  [
    [9, 9, 7, 7, 7, 1],
    [1, 1, 3, 3, 3, 6],
  ],
])('ranksOf(%j) is %j', (values, ranks) => {
  expect(ranksOf(values)).toEqual(ranks);
});
