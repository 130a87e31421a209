import { expect, test } from 'vitest';
import type { ListCell } from './list-columns.ts';
import { rowCells } from './row-cells.ts';
import { isUsual, usualCells } from './usual-cells.ts';

const unmentioned: ListCell = { text: 'niet genoemd', gap: 'niet-genoemd' };
const rowsOf = (column: readonly ListCell[]) =>
  column.map((cell, at) => rowCells('beantwoord', [{ text: `naam ${at}` }, cell]));
const usualOf = (column: readonly ListCell[]) => usualCells(rowsOf(column)).get(1)?.text;
const yes = { text: 'ja' };
const no = { text: 'nee' };

test('what nearly every row says of a question is usual in its column, given or missing', () => {
  const amounts = [unmentioned, unmentioned, { text: '€ 360' }, unmentioned, unmentioned];
  expect(usualOf(amounts)).toBe('niet genoemd');
  expect(usualOf([yes, yes, yes, yes, no])).toBe('ja');
});

test('a column with unlike answers has nothing usual, nor has one of few rows', () => {
  expect(usualOf([yes, yes, yes, no])).toBeUndefined();
  expect(usualOf([yes, yes, yes])).toBeUndefined();
});

test('equal counts of unlike partners are not one answer', () => {
  const one = (note: string) => ({ text: '1', number: 1, note });
  expect(usualOf(['A', 'B', 'C', 'D'].map(one))).toBeUndefined();
});

test('rows without an answer do not count, and say their own', () => {
  const silent: ListCell = { text: 'niet gereageerd', gap: 'niet-gereageerd' };
  const quiet = rowCells('niet-gereageerd', [silent, silent]);
  const rows = [...rowsOf([yes, yes, yes, yes]), quiet, quiet, quiet];
  const usual = usualCells(rows);
  expect(usual.get(1)?.text).toBe('ja');
  expect(rows.map((row) => row.some((cell) => isUsual(cell, usual)))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
