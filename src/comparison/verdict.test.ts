import { expect, test } from 'vitest';
import type { FieldKind } from '../survey/answer-fields.ts';
import { fields, type ComparedField } from './fields.ts';
import { itemGroups } from './item-groups.ts';
import { sampleSubject, silentSubject } from './sample-subject.ts';
import type { Cell } from './subject.ts';
import { differenceIn, verdictOf } from './verdict.ts';

const themes = (name: string, ...themas: string[]) => sampleSubject(name, { themas });
const verdict = (...subjects: Parameters<typeof verdictOf>[0]) =>
  verdictOf(subjects, fields.themas);

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
  expect(verdictOf([money('A', '€ 1', 'rijk'), money('B', '€ 2', 'rijk')], fields.geld)).toBe(
    'verschil',
  );
  expect(verdictOf([money('A', '€ 1', 'rijk'), money('B', '€ 2', 'eigen')], fields.geld)).toBe(
    'onbekend',
  );
  expect(verdictOf([money('A', 'geen bedrag'), money('B', 'geen bedrag')], fields.geld)).toBe(
    'onbekend',
  );
});

const answers = (kind: FieldKind, unit: string | undefined, ...values: (string | null)[]) => {
  const field: ComparedField = {
    id: 'vraag_proef',
    label: 'Proef',
    kind,
    column: null,
    ...(unit !== undefined && { unit }),
  };
  const subjects = values.map((value, at) =>
    sampleSubject(String(at), {
      vraag_proef: value === null ? 'niet-genoemd' : value.split('|'),
    }),
  );
  return verdictOf(subjects, field) + differenceIn(subjects, field);
};

test('numbers are the same or differ, by how much in their own unit', () => {
  expect(answers('getal', 'uur', '3', '3')).toBe('gelijk');
  expect(answers('getal', 'uur', '3', '12.5')).toBe('verschil 9,5 uur');
  expect(answers('bedrag', 'per inburgeraar', '1000', '2370.5')).toBe(
    'verschil €\u00a01.370,50 per inburgeraar',
  );
  expect(answers('percentage', '', '10', '12.5')).toBe('verschil 2,5 procentpunt');
  expect(answers('getal', 'uur', '3', '12', '5')).toBe('verschil hoogstens 9 uur');
});

test('a number that is missing is no zero: nothing is said of the difference', () => {
  expect(answers('getal', 'uur', '3', null)).toBe('onbekend');
  expect(answers('getal', 'uur', '3', null, '5')).toBe('verschil 2 uur');
});

test('choices are the same, partly the same where several were made, or different', () => {
  expect(answers('ja-nee', undefined, 'ja', 'ja')).toBe('gelijk');
  expect(answers('keuze', undefined, 'roc', 'bedrijf')).toBe('verschil');
  expect(answers('meerkeuze', undefined, 'taal|werk', 'werk')).toBe('deels');
  expect(answers('ja-nee', undefined, 'nee', null)).toBe('onbekend');
});

test('dates differ only in a part that is known of both', () => {
  expect(answers('datum', undefined, '2024-05', '2024-05')).toBe('gelijk');
  expect(answers('datum', undefined, '2024-05', '2024-06-01')).toBe('verschil');
  expect(answers('datum', undefined, '2024', '2024-06-01')).toBe('onbekend');
  expect(answers('datum', undefined, 'XXXX-06-01', '2024-06-01')).toBe('onbekend');
});

test('summaries are never judged, not even where they have the same words', () => {
  expect(answers('tekst', undefined, 'Te weinig les.', 'Te weinig les.')).toBe('onbekend');
});

test('shared items stand apart from those of one municipality', () => {
  const [a, b, c] = [
    themes('A', 'taal', 'werk', 'regie'),
    themes('B', 'taal', 'werk'),
    themes('C', 'taal'),
  ];
  const labels = (subjects: readonly (typeof a)[]) =>
    itemGroups(a, subjects, fields.themas).map(({ label, items }) => [
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
