import { expect, test } from 'vitest';
import type { CodingVocabulary } from './coding-vocabulary.ts';
import { proposeCoding } from './propose-coding.ts';

const vocabulary: CodingVocabulary = {
  organisations: [
    { id: 'vluchtelingenwerk', name: 'VluchtelingenWerk', named: true },
    { id: 'vluchtelingenwerk-oost', name: 'VluchtelingenWerk Oost-Nederland', named: true },
    { id: 'sin', name: 'Samen Inburgeren Noordkop (SIN)', named: true },
    { id: 'taalhuis', name: 'Taalhuis De Brug', named: true },
    { id: 'vrijwilligers', name: 'Vrijwilligers', named: false },
  ],
  cues: [
    { theme: 'taal', part: 'taal', place: 'deel' },
    { theme: null, part: 'betaal', place: 'deel' },
    { theme: 'werk', part: 'werk', place: 'heel' },
    { theme: 'maatjes', part: 'vrijwilliger', place: 'begin' },
    { theme: 'vrijwilligerswerk', part: 'vrijwilligerswerk', place: 'begin' },
  ],
};
const municipalities = new Set(['zaltbommel', 'ede', 'heumen']);
const propose = (text: string) =>
  proposeCoding({ name: 'Heumen', text }, vocabulary, municipalities);
const organisations = (text: string) => propose(text).organisations.map(({ id }) => id);
const names = (text: string) => propose(text).names.map(({ kind, matched }) => [kind, matched]);
const themes = (text: string) => propose(text).themes.map(({ theme }) => theme);

test.each([
  'Wij doen dit met Vluchtelingen Werk Oost Nederland.',
  'Wij doen dit met vluchtelingenwerk oost-nederland.',
  'Wij doen dit met VluchtelingenW erk Oost Nederland.',
])('an organisation is found however its name is spaced: %s', (text) => {
  expect(organisations(text)).toEqual(['vluchtelingenwerk-oost']);
});

test('an organisation is found by its short name, and shown with the words it was seen in', () => {
  expect(propose('Dit loopt via SIN.').organisations).toMatchObject([
    { id: 'sin', matched: 'SIN' },
  ]);
});

test('an organisation is not found inside another word', () => {
  expect(organisations('Het is een vesinplan zonder namen.')).toEqual([]);
});

test('a name that nobody knows yet is proposed as a name, not as a known organisation', () => {
  const text = 'Dit doet de Stichting Nieuwe Start samen met Zaltbommel.';
  expect(organisations(text)).toEqual([]);
  expect(names(text)).toEqual([
    ['naam', 'Stichting Nieuwe Start'],
    ['gemeente', 'Zaltbommel'],
  ]);
});

test('the municipality that answers, a month and the first word of a sentence are no names', () => {
  expect(names('Heumen begint in September. Daarna volgt meer.')).toEqual([]);
});

test('a theme comes with the words that point to it', () => {
  expect(propose('Er zijn taallessen en een taalcafé.').themes).toEqual([
    { theme: 'taal', matched: ['taallessen', 'taalcafé'] },
  ]);
});

test('the name of an organisation points to no theme, a group without a name does', () => {
  expect(themes('Taalhuis De Brug helpt.')).toEqual([]);
  expect(themes('Vrijwilligers helpen.')).toEqual(['maatjes']);
  expect(themes('De gemeente betaalt de cursus.')).toEqual([]);
});

test('the longest word part decides: vrijwilligerswerk is not about volunteers who help', () => {
  expect(themes('Zij doen vrijwilligerswerk.')).toEqual(['vrijwilligerswerk']);
});
