import { expect, test } from 'vitest';
import type { Question } from '../survey/question.ts';
import { questionChart } from './question-chart.ts';
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
  [['roc'], 'Lessen: 1 antwoord'],
  [['roc', 'roc', 'roc', 'roc'], 'Lessen: 4 antwoorden'],
  [[...times(5, 'roc'), ...times(5, 'bedrijf')], 'Lessen: 10 antwoorden'],
  [[...times(6, 'roc'), ...times(5, 'bedrijf')], 'Lessen: 11 antwoorden'],
])('few answers, a tie, or a lead of one answer name no winner: %o', (values, title) => {
  expect(titleOf(question, ...values)).toBe(title);
});

test('a choice that clearly leads is the finding, with how many of how many', () => {
  expect(titleOf(question, ...times(300, 'roc'), ...times(42, 'bedrijf'))).toBe(
    'Lessen: ‘een ROC’ in 300 van de 342 antwoorden',
  );
  expect(titleOf(question, ...times(5, 'roc'))).toBe('Lessen: ‘een ROC’ in alle 5 antwoorden');
});

test('with fewer than ten numbers, or all alike, a title has no median', () => {
  expect(titleOf(amounts, ...from(9))).toBe('Lessen: 9 antwoorden');
  expect(titleOf(amounts, ...times(12, '5'))).toBe('Lessen: 12 antwoorden');
});

test('with ten numbers a title tells the middle and both ends', () => {
  expect(titleOf(amounts, ...from(10))).toBe(
    'Lessen: de helft noemt €\u00a05,50 of minder, van €\u00a01 tot €\u00a010 per maand',
  );
});
