import { expect, test } from 'vitest';
import { itemGroups } from './item-groups.ts';
import { sampleSubject, silentSubject } from './sample-subject.ts';
import type { Cell } from './subject.ts';
import { verdictOf } from './verdict.ts';

const themes = (name: string, ...themas: string[]) => sampleSubject(name, { themas });
const verdict = (...subjects: Parameters<typeof verdictOf>[0]) => verdictOf(subjects, 'themas');

test('a field is the same, partly the same, different, or cannot be compared', () => {
  expect(verdict(themes('A', 'taal', 'werk'), themes('B', 'werk', 'taal'))).toBe('gelijk');
  expect(verdict(themes('A', 'taal', 'werk'), themes('B', 'taal'))).toBe('deels');
  expect(verdict(themes('A', 'taal'), themes('B', 'werk'))).toBe('verschil');
  expect(verdict(themes('A', 'taal'), silentSubject('B'))).toBe('onbekend');
});

test('of three, two that agree make a field partly the same', () => {
  expect(verdict(themes('A', 'taal'), themes('B', 'werk'), themes('C', 'taal'))).toBe('deels');
});

test('what is missing is neither a difference nor an agreement', () => {
  expect(verdict(sampleSubject('A'), sampleSubject('B'))).toBe('onbekend');
  expect(verdict(themes('A', 'taal'), themes('B', 'taal'), silentSubject('C'))).toBe('gelijk');
});

const money = (name: string, text: string, measure?: string) => {
  const geld: Cell = {
    items: [{ key: text, text, ...(measure ? { measure } : {}) }],
    sources: ['proef'],
  };
  return sampleSubject(name, { geld });
};

test('money is compared only where all amounts are of one measure', () => {
  expect(verdictOf([money('A', '€ 1', 'rijk'), money('B', '€ 2', 'rijk')], 'geld')).toBe(
    'verschil',
  );
  expect(verdictOf([money('A', '€ 1', 'rijk'), money('B', '€ 2', 'eigen')], 'geld')).toBe(
    'onbekend',
  );
  expect(verdictOf([money('A', 'geen bedrag'), money('B', 'geen bedrag')], 'geld')).toBe(
    'onbekend',
  );
});

test('shared items stand apart from those of one municipality', () => {
  const [a, b, c] = [
    themes('A', 'taal', 'werk', 'regie'),
    themes('B', 'taal', 'werk'),
    themes('C', 'taal'),
  ];
  const labels = (subjects: readonly (typeof a)[]) =>
    itemGroups(a, subjects, 'themas').map(({ label, items }) => [
      label,
      ...items.map(({ key }) => key),
    ]);
  expect(labels([a, b])).toEqual([
    ['Beide', 'taal', 'werk'],
    ['Alleen A', 'regie'],
  ]);
  expect(labels([a, b, c])).toEqual([
    ['Alle drie', 'taal'],
    ['Ook B', 'werk'],
    ['Alleen A', 'regie'],
  ]);
  expect(labels([a, silentSubject('D')])).toEqual([['', 'taal', 'werk', 'regie']]);
});
