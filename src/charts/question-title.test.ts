import { expect, test } from 'vitest';
import type { Atlas } from '../survey/atlas.ts';
import { sampleMunicipality, sampleResponse, silentResponse } from '../survey/sample.ts';
import type { Question } from '../survey/question.ts';
import { questionChart } from './question-chart.ts';
import { sampleAtlas } from './sample-atlas.ts';

const question: Question = {
  survey: 'proef-2016',
  id: 'vraag',
  order: 1,
  text: 'Wie geeft les?',
  label: 'Lessen',
  kind: 'keuze',
  unit: '',
  choices: [
    { id: 'roc', label: 'een ROC' },
    { id: 'bedrijf', label: 'een bedrijf' },
    { id: 'nergens', label: 'nergens' },
  ],
  role: null,
  origin: 'gegeven',
  note: '',
  better: null,
};
const amounts: Question = { ...question, kind: 'bedrag', unit: 'per maand', choices: [] };

/** An atlas in which each of these values is the answer of one municipality, beside a silent one. */
function atlasWith(...values: string[]): Atlas {
  const entries = values.map((value, at) => ({
    municipality: sampleMunicipality({ code: `GM${1000 + at}`, name: `Dorp ${at}` }),
    response: sampleResponse({
      given: [{ question: 'vraag', answer: { value }, note: '', source: null }],
    }),
  }));
  const silent = { municipality: sampleMunicipality(), response: silentResponse() };
  return { ...sampleAtlas, asked: [...entries, silent] };
}

const titleOf = (asked: Question, ...values: string[]) =>
  questionChart(asked).title(atlasWith(...values));
const times = (count: number, value: string) => Array.from({ length: count }, () => value);
const from = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1));

test('without an answer a title says so, and never that nobody does it', () => {
  expect(titleOf(question)).toBe('Lessen: nog geen antwoord');
  expect(titleOf(amounts)).toBe('Lessen: nog geen antwoord');
});

test('without an answer nothing is told of who made the values', () => {
  const { origin } = questionChart(question);
  expect(origin(atlasWith())).toBe('');
  expect(origin(atlasWith('roc'))).toBe('De gemeente gaf deze waarde zelf.');
});

test.each([
  [['roc'], 'Lessen, genoemd in 1 antwoord'],
  [['roc', 'roc', 'roc', 'roc'], 'Lessen, genoemd in 4 antwoorden'],
  [[...times(5, 'roc'), ...times(5, 'bedrijf')], 'Lessen, genoemd in 10 antwoorden'],
  [[...times(6, 'roc'), ...times(5, 'bedrijf')], 'Lessen, genoemd in 11 antwoorden'],
])('few answers, a tie, or a lead of one answer name no winner: %o', (values, title) => {
  expect(titleOf(question, ...values)).toBe(title);
});

test('a choice that clearly leads is the finding, with how many of how many', () => {
  expect(titleOf(question, ...times(300, 'roc'), ...times(42, 'bedrijf'))).toBe(
    'Lessen: een ROC in 300 van de 342 antwoorden',
  );
  expect(titleOf(question, ...times(5, 'roc'))).toBe('Lessen: een ROC in 5 van de 5 antwoorden');
});

test('with fewer than ten numbers, or all alike, a title has no median', () => {
  expect(titleOf(amounts, ...from(9))).toBe('Lessen, genoemd in 9 antwoorden');
  expect(titleOf(amounts, ...times(12, '5'))).toBe('Lessen, genoemd in 12 antwoorden');
});

test('with ten numbers a title tells the middle and both ends', () => {
  expect(titleOf(amounts, ...from(10))).toBe(
    'Lessen: de helft noemt €\u00a05,50 of minder, van €\u00a01 tot €\u00a010 per maand',
  );
});

test('a drawing has a square for each municipality, and a line for the median only where there are ten', () => {
  const drawn = (...values: string[]) =>
    questionChart(amounts).draw(atlasWith(...values), { width: 700 });
  const squares = (drawing: string) => drawing.match(/<a /g)?.length;
  expect(squares(drawn(...from(9)))).toBe(10);
  expect(drawn(...from(9))).not.toContain('mediaan');
  expect(drawn(...from(10))).toContain('mediaan 5,5');
  expect(drawn('0')).not.toMatch(/NaN|Infinity|undefined/);
  expect(squares(drawn())).toBe(1);
});

test('a choice that nobody made, and a reason that nobody has, are not in the drawing', () => {
  const drawing = questionChart(question).draw(atlasWith('roc'), { width: 700 });
  expect(drawing).toContain('Een ROC');
  expect(drawing).toContain('Niet gereageerd');
  expect(drawing).not.toContain('Nergens');
  expect(drawing).not.toContain('Onduidelijk');
});
