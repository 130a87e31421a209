import { expect, test } from 'vitest';
import { quantityWords } from './quantity-words.ts';
import { sampleResponse } from './sample.ts';
import { saidOf, passingAnswers } from './passing-answers.ts';
import type { Question } from './question.ts';

const question = (id: string, label: string): Question => ({
  ...{ survey: 'proef', id, order: 1, text: 'Hoe?', label, kind: 'tekst', unit: '', choices: [] },
  ...{ role: null, origin: 'gegeven', note: '', better: null },
});

const given = (id: string, value: string) => ({
  ...{ question: id, answer: { value }, note: '', source: null },
});

test('the first short answers are told in passing, a long one is left to the page', () => {
  const questions = [question('a', 'Lang'), question('b', 'Kort'), question('c', 'Leeg')];
  const response = sampleResponse({ given: [given('a', 'x'.repeat(61)), given('b', 'Ja.')] });
  expect(passingAnswers(response, questions, 2).map(({ text }) => text)).toEqual(['Ja']);
});

test('a text keeps the full stop of an abbreviation, and not that of a sentence', () => {
  const told = (value: string) =>
    passingAnswers(sampleResponse({ given: [given('a', value)] }), [question('a', 'A')], 1)[0]
      ?.text;
  expect(['n.v.t.', 'Taal, enz.', 'Niets.'].map(told)).toEqual(['n.v.t.', 'Taal, enz.', 'Niets']);
});

test('a name that is a sentence has no colon behind its mark', () => {
  expect(saidOf({ label: 'Hoe dan?' }, 'ja')).toBe('Hoe dan? Ja');
  expect(saidOf({ label: 'Vertel hoe.' }, '‘zo’ in 2 antwoorden')).toBe(
    'Vertel hoe. ‘Zo’ in 2 antwoorden',
  );
  expect(saidOf({ label: 'Wachtlijst' }, 'ja')).toBe('Wachtlijst: ja');
});

test.each([
  [1, 'velden', '1 veld'],
  [1, 'woningen', '1 woning'],
  [1, 'gezinnen', '1 gezin'],
  [1, 'huishoudens', '1 huishouden'],
  [1, 'vrijwilligers', '1 vrijwilliger'],
  [1, 'm²', '1 m²'],
  [1, 'lokalen', '1 lokaal'],
  [1, 'klachten', '1 klacht'],
  [1, 'aquaria', '1 aquaria'],
  [2, 'velden', '2 velden'],
  [0, 'velden', '0 velden'],
])(
  '%d of the unit %s is told as %s: one is one, where its word is certain',
  (value, unit, text) => {
    expect(quantityWords.getal(value, unit)).toBe(text);
  },
);
