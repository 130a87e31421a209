import { expect, test } from 'vitest';
import { noAnswerSentence } from './no-answer.ts';
import { otherAnswer, silentAlone, waveFieldsOf, wavesOf } from './waves.ts';
import { sampleMunicipality, sampleResponse, silentResponse } from './sample.ts';

const before = sampleResponse({ survey: 'een', year: 2022 });
const after = sampleResponse({ survey: 'twee', year: 2025 });
const differences = (...responses: ReturnType<typeof sampleResponse>[]) =>
  Object.fromEntries(
    waveFieldsOf(sampleMunicipality({ responses })).map(({ question, difference }) => [
      question,
      difference,
    ]),
  );

const unasked = { ...silentResponse(), year: 2025, status: 'niet-gevraagd' as const };

test('of a municipality that was asked once the answer stands there, and no difference', () => {
  const fields = waveFieldsOf(sampleMunicipality({ responses: [before, unasked] }));
  expect(fields[0]).toEqual({
    question: 'Wie deed het meeste?',
    answers: ['vooral VluchtelingenWerk'],
    difference: '',
  });
  expect(new Set(fields.map(({ difference }) => difference))).toEqual(new Set(['']));
});

test.each([
  ['silent', { ...silentResponse(), year: 2025 }],
  ['not asked', unasked],
])('who answered before and is %s now keeps the answer of then', (_, now) => {
  const record = sampleMunicipality({ responses: [now, before] });
  expect(otherAnswer(record, 2025)).toBe(before);
  expect(otherAnswer(record, 2022)).toBeUndefined();
});

test('who is silent in the survey in front has the answer that came later', () => {
  const silent = { ...silentResponse(), year: 2022 };
  expect(otherAnswer(sampleMunicipality({ responses: [silent, after] }), 2022)).toBe(after);
});

test('that there is no answer is told of a year where another year has one', () => {
  const silent = { ...silentResponse(), year: 2025 };
  const said = (...responses: ReturnType<typeof sampleResponse>[]) =>
    noAnswerSentence('niet-gereageerd', silentAlone(sampleMunicipality({ responses }), 2025));
  expect(said(before, silent)).toBe('Van Heumen is geen antwoord uit 2025 bekend.');
  expect(said(silent)).toBe('Van Heumen is geen antwoord bekend.');
});

test('waves stand from old to new, whatever the order of the records', () => {
  const record = sampleMunicipality({ responses: [after, before] });
  expect(wavesOf(record).map(({ year }) => year)).toEqual([2022, 2025]);
});

test('a word that changed is told with both words, and one that did not as the same', () => {
  expect(differences(before, { ...after, approach: { value: 'gemeente' } })).toMatchObject({
    'Wie deed het meeste?': 'eerst vooral VluchtelingenWerk, nu vooral de gemeente zelf',
    'Hoe ver was de gemeente?': 'hetzelfde',
  });
});

test('a list tells what came and what is named no more', () => {
  const fresh = { ...after, themes: { value: ['werk' as const, 'onderwijs' as const] } };
  expect(differences(before, fresh)['Waar ging het over?']).toBe(
    'nieuw genoemd: werk en onderwijs; niet meer genoemd: taal',
  );
});

test('a missing answer is never a change, and says in which wave it was missing', () => {
  const silent = { ...silentResponse(), year: 2022 };
  expect(Object.values(differences(silent, after)).slice(0, 3)).toEqual(
    Array(3).fill('niet te zeggen: niet gereageerd in 2022'),
  );
  expect(
    differences(before, { ...after, themes: { gap: 'niet-genoemd' } })['Waar ging het over?'],
  ).toBe('niet te zeggen: niet genoemd in 2025');
});
