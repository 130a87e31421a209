import { expect, test } from 'vitest';
import type { SearchResult } from './answer.ts';
import { foundSentence, resultsHeading } from './found-sentence.ts';

const malden: SearchResult = {
  kind: 'place',
  title: 'Malden',
  href: '/gemeenten/heumen/',
  reason: 'Malden ligt in gemeente Heumen.',
  match: 'exact',
};
const utrecht: SearchResult = {
  kind: 'municipality',
  title: 'Utrecht',
  reason: 'Utrecht hoorde niet bij deze enquête.',
  match: 'exact',
};

function said(results: SearchResult[], suggestions: SearchResult[] = []) {
  return foundSentence({ results, suggestions, notes: [], needsCountry: false }, 'xyz');
}

test('one result is read with its reason, more with the first', () => {
  expect(said([malden])).toBe('1 resultaat: Malden ligt in gemeente Heumen.');
  expect(said([malden, malden])).toBe('2 resultaten, eerst Malden.');
});

test('above a list of results stands how many lead somewhere, and no reason that the list repeats', () => {
  const heading = (results: SearchResult[], lead?: string) =>
    resultsHeading(
      { results, suggestions: [], notes: [], needsCountry: false, ...(lead && { lead }) },
      'xyz',
    );
  expect(heading([malden])).toBe('1 resultaat voor ‘xyz’.');
  expect(heading([malden, malden], 'Dit lijkt erop.')).toBe(
    '2 resultaten voor ‘xyz’. Dit lijkt erop.',
  );
  expect(heading([utrecht])).toBe('Geen resultaat voor ‘xyz’.');
});

test('what is not in the data is said, not counted', () => {
  expect(said([utrecht])).toBe('Utrecht hoorde niet bij deze enquête.');
  expect(said([utrecht, malden])).toBe(
    'Utrecht hoorde niet bij deze enquête. Andere resultaten: 1.',
  );
});

test('without results it asks what was meant', () => {
  expect(said([])).toBe('Geen resultaat voor ‘xyz’.');
  expect(said([], [malden, malden])).toBe(
    'Geen resultaat voor ‘xyz’. Bedoelde u Malden of Malden?',
  );
});

test('without results it says what a reader should know besides', () => {
  const notes = ['In deze gegevens: 12 gemeenten in Gelderland, 2016.'];
  const none = { results: [], suggestions: [], notes, needsCountry: false };
  expect(foundSentence(none, 'xyz')).toBe(`Geen resultaat voor ‘xyz’. ${notes.join('')}`);
});
