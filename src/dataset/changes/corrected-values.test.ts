import { expect, test } from 'vitest';
import { publishedTables } from '../tables/index.ts';
import { correctedValues } from './corrected-values.ts';
import type { ExplainedChange } from './releases-of.ts';

const change = (more: Partial<ExplainedChange>): ExplainedChange => ({
  table: 'gemeenten',
  row: 'GM0299|proef-2016',
  municipality: 'GM0299',
  column: 'fase',
  kind: 'gewijzigd',
  before: 'in-ontwikkeling',
  after: 'lopend',
  why: 'De gemeente legde het uit.',
  ...more,
});
const corrected = (...changes: ExplainedChange[]) =>
  correctedValues(
    'GM0299',
    [{ version: '2026.12.1', date: '2026-12-03', first: false, changes }],
    publishedTables,
  ).map(({ label, before, after, why }) => [label, before, after, why]);

test('a corrected value is told in words: what it was, what it became, and why', () => {
  expect(corrected(change({}))).toEqual([
    ['Fase', 'in ontwikkeling', 'liep al', 'De gemeente legde het uit.'],
  ]);
});

test('a value that was missing is told with its reason, a list with a comma', () => {
  const themes = change({ column: 'themas', before: 'niet-genoemd', after: 'taal|werk' });
  expect(corrected(themes).map(([, before, after]) => [before, after])).toEqual([
    ['niet genoemd', 'taal, werk'],
  ]);
});

test('a row that came is one change, with what stands in it', () => {
  const place = { table: 'reacties', row: 'GM0299|proef-2016|fase|2026-12-01', before: '' };
  const added = { ...place, kind: 'toegevoegd' as const };
  expect(
    corrected(
      change({ ...added, column: 'alle', after: '' }),
      change({ ...added, column: 'veld', after: 'fase', why: '' }),
      change({ ...added, column: 'reactie', after: 'Het loopt nu.', why: '' }),
    ),
  ).toEqual([['Reacties', 'niets', 'Het loopt nu.', 'De gemeente legde het uit.']]);
});

test('what changed of another municipality is not told', () => {
  expect(corrected(change({ municipality: 'GM0202' }))).toEqual([]);
});
