import { expect, test } from 'vitest';
import type { Gap } from '../survey/gap.ts';
import type { ListCell } from './list-columns.ts';
import { rowCells } from './row-cells.ts';

const missing = (gap: Gap): ListCell => ({ text: gap, gap });

test('a municipality without an answer says so once, and what is known beside it stays', () => {
  const silent = missing('niet-gereageerd');
  const size = { text: '1.000', number: 1000 };
  expect(rowCells('niet-gereageerd', [silent, silent, silent, size])).toEqual([
    { text: 'niet gereageerd', gap: 'niet-gereageerd', at: 0, span: 3 },
    { ...size, at: 3, span: 1 },
  ]);
});

test('an answer that leaves out two things in a row says of each that it does', () => {
  const unmentioned = missing('niet-genoemd');
  expect(rowCells('beantwoord', [unmentioned, unmentioned]).map(({ span }) => span)).toEqual([
    1, 1,
  ]);
});
