import { expect, test } from 'vitest';
import type { Question } from '../survey/question.ts';
import { questionChart } from './question-chart.ts';
import { answersInShort } from './question-title.ts';
import { answeredAtlas, sampleQuestion } from './sample-questions.ts';

const question = sampleQuestion('keuze');
const amounts = sampleQuestion('bedrag', { unit: 'per maand' });

const titleOf = (asked: Question, ...values: string[]) =>
  questionChart(asked).title(answeredAtlas(...values));
const times = (count: number, value: string) => Array.from({ length: count }, () => value);
const from = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1));

test('without an answer nothing is told of who made the values', () => {
  const { origin } = questionChart(question);
  expect(origin(answeredAtlas())).toBe('');
  expect(origin(answeredAtlas('roc'))).toMatch(/^De gemeente gaf deze waarde zelf\. Klik op/);
});

test.each([
  [['roc'], '1 antwoord'],
  [['roc', 'roc', 'roc', 'roc'], '4 antwoorden'],
  [[...times(5, 'roc'), ...times(5, 'bedrijf')], '10 antwoorden'],
  [[...times(6, 'roc'), ...times(5, 'bedrijf')], '11 antwoorden'],
])(
  'few answers, a tie, or a lead of one answer name no winner: the title asks the question of %o',
  (values, short) => {
    expect(titleOf(question, ...values)).toBe('Wie geeft les?');
    expect(answersInShort(question, answeredAtlas(...values))).toBe(short);
  },
);

test('a label that breaks off is no title: the question stands there whole', () => {
  for (const label of ['Wie geeft…', 'Wie geeft… (2)'])
    expect(titleOf({ ...question, label }, ...times(5, 'roc'))).toBe(
      'Wie geeft les? ‘Een ROC’ in alle 5 antwoorden',
    );
});

test('below the question only what the answers say is told', () => {
  expect(answersInShort(question, answeredAtlas(...times(5, 'roc')))).toBe(
    '‘Een ROC’ in alle 5 antwoorden',
  );
  expect(answersInShort(amounts, answeredAtlas(...from(10)))).toMatch(/^De helft noemt €/);
  expect(answersInShort(question, answeredAtlas())).toMatch(/^(Nog g|G)een antwoord/);
});

test('a choice that clearly leads is the finding, with how many of how many', () => {
  expect(titleOf(question, ...times(300, 'roc'), ...times(42, 'bedrijf'))).toBe(
    'Lessen: ‘een ROC’ in 300 van de 342 antwoorden',
  );
  expect(titleOf(question, ...times(5, 'roc'))).toBe('Lessen: ‘een ROC’ in alle 5 antwoorden');
});

test('with fewer than ten numbers, or all alike, a title has no median', () => {
  expect(titleOf(amounts, ...from(9))).toBe(amounts.text);
  expect(titleOf(amounts, ...times(12, '5'))).toBe(amounts.text);
});

test('with ten numbers a title tells the middle and both ends', () => {
  expect(titleOf(amounts, ...from(10))).toBe(
    'Lessen: de helft noemt €\u00a05,50 of minder, van €\u00a01 tot €\u00a010 per maand',
  );
});
