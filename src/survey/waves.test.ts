import { expect, test } from 'vitest';
import { noAnswerSentence, type NoAnswer } from './no-answer.ts';
import { otherAnswer, silentAlone, waveFieldsOf, wavesOf } from './waves.ts';
import { sampleQuestion } from '../charts/sample-questions.ts';
import type { QuestionKind } from './question-words.ts';
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

const silent = { ...silentResponse(), survey: 'twee', year: 2025 };
const unasked = { ...silent, status: 'niet-gevraagd' as const };
const surveyOf = ({ survey: id, year }: ReturnType<typeof sampleResponse>) => ({ id, year });

test('of a municipality that was asked once the answer stands there, and no difference', () => {
  const fields = waveFieldsOf(sampleMunicipality({ responses: [before, unasked] }));
  expect(fields[0]).toEqual({
    question: 'Wie deed het meeste?',
    answers: ['vooral VluchtelingenWerk'],
    asked: [true],
    difference: '',
  });
  expect(new Set(fields.map(({ difference }) => difference))).toEqual(new Set(['']));
});

test('what only the survey in front asked is not in the table of all surveys', () => {
  const record = sampleMunicipality({ responses: [after, { ...before, unasked: ['fase'] }] });
  const questions = (inFront?: string) =>
    waveFieldsOf(record, [], inFront).map(({ question }) => question);
  expect(questions().filter((question) => !questions('twee').includes(question))).toEqual([
    'Hoe ver was de gemeente?',
  ]);
});

test('it is known of each survey whether it asked what another did', () => {
  const responses = [before, { ...after, unasked: ['fase' as const] }];
  const fields = waveFieldsOf(sampleMunicipality({ responses }));
  const asked = Object.fromEntries(fields.map((field) => [field.question, field.asked]));
  expect(asked['Hoe ver was de gemeente?']).toEqual([true, false]);
  expect(asked['Wie deed het meeste?']).toEqual([true, true]);
});

test.each([
  ['silent', silent],
  ['not asked', unasked],
])('who answered before and is %s now keeps the answer of then', (_, now) => {
  const record = sampleMunicipality({ responses: [now, before] });
  expect(otherAnswer(record, surveyOf(now))).toBe(before);
  expect(otherAnswer(record, surveyOf(before))).toBeUndefined();
});

test('who is silent in the survey in front has the answer that came later', () => {
  const first = { ...silent, survey: 'een', year: 2022 };
  const record = sampleMunicipality({ responses: [first, after] });
  expect(otherAnswer(record, surveyOf(first))).toBe(after);
});

test('that there is no answer is told of a survey where another has one, and of its year where that tells them apart', () => {
  const said = (status: NoAnswer, ...responses: ReturnType<typeof sampleResponse>[]) =>
    noAnswerSentence(
      status,
      silentAlone(sampleMunicipality({ responses: [...responses, silent] }), surveyOf(silent)),
    );
  const sameYear = { ...before, year: silent.year };
  expect([
    said('niet-gereageerd'),
    said('niet-gereageerd', before),
    said('niet-gereageerd', sameYear),
    said('niet-gevraagd', sameYear),
  ]).toEqual([
    'Van Heumen is geen antwoord bekend.',
    'Van Heumen is geen antwoord uit 2025 bekend.',
    'Van Heumen is geen antwoord in deze enquête bekend.',
    'Heumen hoorde niet bij deze enquête van 2025.',
  ]);
});

test('waves stand from old to new, whatever the order of the records', () => {
  const record = sampleMunicipality({ responses: [after, before] });
  expect(wavesOf(record).map(({ year }) => year)).toEqual([2022, 2025]);
});

test('a word that changed is told with both words, and one that did not as the same', () => {
  expect(differences(before, { ...after, approach: { value: 'gemeente' } })).toMatchObject({
    'Wie deed het meeste?': 'eerst vooral VluchtelingenWerk, later vooral de gemeente zelf',
    'Hoe ver was de gemeente?': 'hetzelfde',
  });
});

test('a list tells what came and what is named no more', () => {
  const fresh = { ...after, themes: { value: ['werk' as const, 'onderwijs' as const] } };
  expect(differences(before, fresh)['Waar ging het over?']).toBe(
    'nieuw genoemd: werk en onderwijs; niet meer genoemd: taal',
  );
});

test('of three waves the last two are compared, by their years, and each answer keeps its own question', () => {
  const asked = (survey: string, kind: QuestionKind, label: string) =>
    sampleQuestion(kind, { survey, label, text: `${label}?` });
  const answered = (survey: string, year: number, value: string) =>
    sampleResponse({
      ...{ survey, year },
      given: [{ question: 'vraag', answer: { value }, note: '', source: null }],
    });
  const waves = (...questions: ReturnType<typeof sampleQuestion>[]) =>
    waveFieldsOf(
      sampleMunicipality({
        responses: [
          answered('een', 2022, 'ja'),
          answered('twee', 2024, 'nee'),
          answered('drie', 2026, 'ja'),
        ],
      }),
      questions,
    ).at(-1);
  const ids = ['een', 'twee', 'drie'];
  expect(waves(...ids.map((id) => asked(id, 'ja-nee', 'Loket')))).toMatchObject({
    question: 'Loket?',
    answers: ['ja', 'nee', 'ja'],
    difference: '2024 en 2026: eerst nee, later ja',
  });
  expect(waves(asked('een', 'ja-nee', 'Lijst'), asked('drie', 'tekst', 'Wacht men'))).toMatchObject(
    {
      question: 'Wacht men?',
      answers: ['Lijst: ja', 'niet gevraagd', 'ja'],
      difference:
        '2022 en 2026: niet te vergelijken, want anders: de woorden van de vraag en de soort van het antwoord',
    },
  );
});

test('what only another survey than the one in front asked stands there, of who was asked in both and of who was not', () => {
  const questions = [sampleQuestion('ja-nee', { survey: 'een', text: 'Is er een wachtlijst?' })];
  const then = {
    ...before,
    given: [{ question: 'vraag', answer: { value: 'nee' }, note: '', source: null }],
  };
  const told = (...responses: ReturnType<typeof sampleResponse>[]) =>
    waveFieldsOf(sampleMunicipality({ responses }), questions, 'twee').at(-1);
  expect(told(then, after)).toMatchObject({
    question: 'Is er een wachtlijst?',
    answers: ['nee', 'niet gevraagd'],
    difference: 'één keer gevraagd',
  });
  expect(told(then, unasked)).toMatchObject({ answers: ['nee'], difference: '' });
  expect(waveFieldsOf(sampleMunicipality({ responses: [then, after] }), questions, 'een')).toEqual(
    waveFieldsOf(sampleMunicipality({ responses: [then, after] }), [], 'een'),
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

test('with whom a municipality worked is also a group without a name: it is no answer that names nobody', () => {
  const partner = (name: string, named: boolean) => ({
    organisation: name.toLowerCase(),
    name,
    kind: 'welzijn' as const,
    named,
  });
  const group = partner('Vrijwilligers', false);
  const responses = [
    { ...before, partners: [group] },
    { ...after, partners: [partner('Welzijn Ede', true), group] },
  ];
  const fields = waveFieldsOf(sampleMunicipality({ responses }));
  expect(fields.find(({ question }) => question === 'Met wie?')).toMatchObject({
    answers: ['vrijwilligers', 'Welzijn Ede, vrijwilligers'],
    difference: 'nieuw genoemd: Welzijn Ede',
  });
});
