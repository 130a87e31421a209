import { expect, test } from 'vitest';
import { wavesSentence } from './question-sentences.ts';
import { answeredAtlas, sampleQuestion, sampleValues } from '../charts/sample-questions.ts';
import { questionKinds, type QuestionKind } from '../survey/question-words.ts';
import { answersSentence } from './answers-sentence.ts';

const kinds = Object.keys(questionKinds) as QuestionKind[];
const said = (kind: QuestionKind, ...values: string[]) =>
  answersSentence(sampleQuestion(kind), answeredAtlas(...values), 'Atlas')?.replaceAll(
    '\u00a0',
    ' ',
  );
const from = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1));
const source = '(bron: De Proefkrant, 2016; bewerking: Atlas).';

test('a sentence on choices has how often each was made, of how many, and how many were asked', () => {
  expect(said('keuze', 'roc', 'roc', 'nergens')).toBe(
    `In 2016 noemden op de vraag “Wie geeft les?” 2 van de 3 gemeenten met een antwoord ‘een ROC’ en 1 ‘nergens’; N = 3 van 4 gevraagde gemeenten ${source}`,
  );
  expect(said('ja-nee', 'ja')).toContain(
    'noemde op de vraag “Wie geeft les?” de enige gemeente met een antwoord ‘ja’; N = 1 van 2 gevraagde gemeenten',
  );
});

const words = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, label: id }));
const ofWords = (...values: string[]) =>
  answersSentence(
    sampleQuestion('meerkeuze', { choices: words }),
    answeredAtlas(...values),
    'Atlas',
  );

test('of many choices only those that were made most are named, and none of those that tie', () => {
  expect(ofWords('a|b', 'a|b', 'a|c', 'd|e')).toContain(
    '3 van de 4 gemeenten met een antwoord ‘a’ en 2 ‘b’; elke andere keuze is één keer genoemd; N =',
  );
  expect(ofWords('a', 'b', 'c', 'd')).toContain(
    '4 gemeenten samen 4 keuzes, elk één keer; N = 4 van 5',
  );
  expect(ofWords('a|b|c|d')).toContain(
    'noemde op de vraag “Wie geeft les?” 1 gemeente 4 keuzes; N',
  );
});

test('organisations and projects are counted as such, and never as answers', () => {
  const named = (kind: QuestionKind) =>
    answersSentence(sampleQuestion(kind, { choices: words }), answeredAtlas('a|b', 'c|d'), 'Atlas');
  expect(named('organisaties')).toContain('2 gemeenten samen 4 organisaties, elk één keer; N = 2');
  expect(named('projecten')).toContain('2 gemeenten samen 4 projecten, elk één keer; N = 2');
});

test('a sentence on numbers has the median only where there are ten', () => {
  expect(said('bedrag', ...from(10))).toBe(
    `In 2016 noemde op de vraag “Wie geeft les?” de helft van de 10 gemeenten met een antwoord € 5,50 of minder, van € 1 tot € 10; N = 10 van 11 gevraagde gemeenten ${source}`,
  );
  expect(said('getal', ...from(9))).toContain('9 gemeenten een getal, van 1 tot 9; N = 9 van 10');
  expect(said('getal', '5')).toContain('1 gemeente: 5; N = 1 van 2');
  expect(said('getal', '5', '5')).toContain('2 gemeenten hetzelfde: 5; N = 2 van 3');
});

test('a sentence on dates tells from when to when, and of how many the year is not known', () => {
  expect(said('datum', '2024-05', '2023', 'XXXX-01-01')).toContain(
    '3 gemeenten een datum, van 2023 tot en met mei 2024 (1 zonder jaar); N = 3 van 4',
  );
  expect(said('datum', 'XXXX-01-01')).toContain('1 gemeente een datum zonder jaar; N = 1 van 2');
});

test('only of summaries nothing is said together', () => {
  const silent = kinds.filter((kind) => said(kind, sampleValues[kind](0)) === undefined);
  expect(silent).toEqual(['tekst']);
});

test('surveys that asked a question alike are named together, and those that asked otherwise apart', () => {
  const { survey } = answeredAtlas();
  const surveys = [2026, 2024, 2022, 2020].map((year) => ({ ...survey, id: String(year), year }));
  const asked = (year: number, text = 'Wacht men?') =>
    sampleQuestion('ja-nee', { survey: String(year), text });
  expect(
    wavesSentence(asked(2026), [asked(2024), asked(2022), asked(2020, 'Is er een rij?')], surveys),
  ).toBe(
    'In 2022 en 2024 is dezelfde vraag gesteld. In 2020 is deze vraag ook gesteld, maar anders: let op de woorden van de vraag. De antwoorden zijn dus niet te vergelijken.',
  );
});
