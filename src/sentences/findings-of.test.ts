import { expect, test } from 'vitest';
import { sampleSurvey } from '../charts/sample-atlas.ts';
import { sampleQuestion } from '../charts/sample-questions.ts';
import { atlasFor } from '../survey/atlas.ts';
import type { Partner, Response } from '../survey/municipality.ts';
import { sampleMunicipality, sampleResponse, silentResponse } from '../survey/sample.ts';
import type { Coding, Organisation } from '../survey/tables.ts';
import { robustnessSentence } from './findings/finding.ts';
import { findingsOf } from './findings-of.ts';

const organisations = ['De Brug', 'De Haven'].map((name): Organisation => ({
  id: name.toLowerCase().replace(' ', '-'),
  name,
  kind: 'welzijn',
  parent: null,
  named: true,
}));
const partnersOf = (...names: string[]): Partner[] =>
  organisations
    .filter(({ name }) => names.includes(name))
    .map(({ id, name, kind, named }) => ({ organisation: id, name, kind, named }));

const codeOf = (at: number) => `GM${String(1000 + at)}`;

/** An atlas with one municipality for each response, each larger than the one before. */
const atlasOf = (responses: readonly Response[], codings: readonly Coding[] = []) =>
  atlasFor(
    sampleSurvey,
    responses.map((response, at) =>
      sampleMunicipality({
        code: codeOf(at),
        name: `Gemeente ${at + 1}`,
        slug: `gemeente-${at + 1}`,
        inhabitants: { value: 10_000 + 5_000 * at },
        responses: [response],
      }),
    ),
    { organisations, policy: [], codings },
  );

const answers = (count: number, ...names: string[]): Response[] =>
  Array.from({ length: count }, () => sampleResponse({ partners: partnersOf(...names) }));

const idsOf = (...about: Parameters<typeof atlasOf>) =>
  findingsOf(atlasOf(...about)).map(({ id }) => id);

test('of few answers nothing stands out', () => {
  for (const count of [0, 1, 2, 9])
    expect(idsOf([...answers(count, 'De Brug'), silentResponse()])).not.toContain('partner');
  expect(findingsOf(atlasOf([]))).toEqual([]);
});

test('how many people lived somewhere has its day, where that is of another year than the answers', () => {
  const atlas = atlasOf([...answers(10), ...Array.from({ length: 3 }, silentResponse)]);
  const textsIn = (year: number) =>
    findingsOf({ ...atlas, survey: { ...atlas.survey, year } })
      .find(({ id }) => id === 'zonder-antwoord')
      ?.examples.map(({ text }) => text)[0];
  expect(textsIn(2016)).toBe('Gemeente 13 had 70.000 inwoners.');
  expect(textsIn(2024)).toBe('Gemeente 13 had 70.000 inwoners op 1 januari 2016.');
});

test('municipalities are told by their size with the day of count, where that is of another year', () => {
  const atlas = atlasOf([...Array.from({ length: 3 }, silentResponse), ...answers(12)]);
  const storyIn = (year: number) =>
    findingsOf({ ...atlas, survey: { ...atlas.survey, year } }).find(({ id }) => id === 'omvang')
      ?.story;
  expect(storyIn(2016)).toMatch(/ antwoord\.$/);
  expect(storyIn(2024)).toMatch(/ antwoord\. Het gaat om het aantal inwoners op 1 januari 2016\.$/);
});

test('a partner that leads clearly is told, with three municipalities of unlike size', () => {
  const [finding] = findingsOf(
    atlasOf([...answers(9, 'De Brug'), ...answers(2, 'De Haven'), ...answers(1)]),
  );
  expect(finding).toMatchObject({
    id: 'partner',
    title: 'De Brug is partner in 9 van de 12 antwoorden',
    range: { count: 9, least: 9, most: 9, contested: 0 },
  });
  expect(finding?.examples.map(({ entry }) => entry.municipality.name)).toEqual([
    'Gemeente 9',
    'Gemeente 5',
    'Gemeente 1',
  ]);
});

test('a lead that three answers could undo is not told, nor is a tie', () => {
  expect(idsOf([...answers(7, 'De Brug'), ...answers(5, 'De Haven')])).not.toContain('partner');
  expect(idsOf([...answers(6, 'De Brug'), ...answers(6, 'De Haven')])).not.toContain('partner');
});

test('answers that were read once only say so', () => {
  const [once] = findingsOf(atlasOf([...answers(9, 'De Brug'), ...answers(3)]));
  expect(once && robustnessSentence(once)).toMatch(
    /^Voor dit getal zijn de antwoorden één keer ingedeeld/,
  );
});

test('what would not hold when contested answers go the other way is not told', () => {
  const contested = (count: number) =>
    Array.from({ length: count }, (_, at): Coding => ({
      survey: sampleSurvey.id,
      municipality: codeOf(at),
      name: `Gemeente ${at + 1}`,
      field: 'partners',
      first: 'De Brug',
      second: '',
      settled: 'De Brug',
      why: 'Proef.',
    }));
  const responses = [...answers(9, 'De Brug'), ...answers(3, 'De Haven')];
  const [firm] = findingsOf(atlasOf(responses, contested(2)));
  expect(firm).toMatchObject({ id: 'partner', range: { count: 9, least: 7, most: 9 } });
  expect(firm && robustnessSentence(firm)).toContain('een getal van 7 tot 9');
  expect(idsOf(responses, contested(4))).not.toContain('partner');
});

test('that nobody tells of money is told as such, not as nobody giving any', () => {
  const found = findingsOf(atlasOf(answers(12))).find(({ id }) => id === 'geld');
  expect(found?.title).toBe('Geen van de 12 antwoorden zegt iets over geld');
  expect(found?.limits).toBe('Wie niets over geld zegt, kan toch geld hebben gegeven.');
  const unasked = answers(12).map((one): Response => ({ ...one, unasked: ['budget'] }));
  expect(idsOf(unasked)).not.toContain('geld');
  const withAmounts = atlasFor(
    sampleSurvey,
    answers(12).map((one, at) => sampleMunicipality({ code: codeOf(at), responses: [one] })),
    { organisations, policy: [], questions: [sampleQuestion('bedrag')] },
  );
  expect(findingsOf(withAmounts).map(({ id }) => id)).not.toContain('geld');
});

test('that all large municipalities answered is told only where a smaller one did not', () => {
  expect(idsOf(answers(14))).not.toContain('omvang');
  const found = findingsOf(atlasOf([silentResponse(), ...answers(13)]));
  expect(found.find(({ id }) => id === 'omvang')?.range).toBeNull();
});

test('no story speaks of nothing, and no two have one id', () => {
  for (const count of [0, 3, 11, 40]) {
    const found = findingsOf(
      atlasOf([...answers(count, 'De Brug'), ...Array.from({ length: 5 }, silentResponse)]),
    );
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(JSON.stringify(found)).not.toMatch(/undefined|NaN|null van|\b1 antwoorden|\b0 van/);
  }
});
