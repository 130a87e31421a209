import { beforeAll, expect, test } from 'vitest';
import { countrySearchIndex } from '../../../src/search/country-entries.ts';
import { regionSearchIndex } from '../../../src/search/region-entries.ts';
import { searchSourcesIn } from './sources-in.ts';
import { asInTheBrowser } from './score-table.ts';
import { scoreSearch, type Score } from './score-search.ts';
import { searchQueries } from './search-queries.ts';
import type { QueryGroup } from './test-query.ts';

const halves = ['tuning', 'held out'] as const;
let scores: Score[] = [];

beforeAll(() => {
  const sources = searchSourcesIn();
  const search = asInTheBrowser(regionSearchIndex(sources), countrySearchIndex(sources));
  scores = scoreSearch(search, searchQueries(sources));
}, 60_000);

function missed(group: QueryGroup, half: string, right: 'first' | 'amongThree') {
  const own = scores.filter(({ query }) => query.group === group && query.half === half);
  const wrong = own.filter((score) => !score[right]).map(({ query }) => query.text);
  return { share: wrong.length / own.length, wrong };
}

test('there are more than 400 queries made by rule and 60 written by hand', () => {
  const written = scores.filter(({ query }) => query.group === 'written');
  expect(written.length).toBeGreaterThanOrEqual(60);
  expect(scores.length - written.length).toBeGreaterThan(400);
});

test.each(halves)(
  'every name, other name, postcode and code leads to its page, %s half',
  (half) => {
    expect(missed('exact', half, 'first').wrong).toEqual([]);
  },
);

test.each(halves)('what is not in the data is never answered with a page, %s half', (half) => {
  expect(missed('outside', half, 'first').wrong).toEqual([]);
});

test.each(halves)('another spelling finds the same page, %s half', (half) => {
  expect(missed('spelling', half, 'first').share).toBeLessThan(0.005);
});

test.each(halves)('one word of a name finds who has it, %s half', (half) => {
  expect(missed('part', half, 'first').wrong).toEqual([]);
});

test.each(halves)('one slip still finds the page, %s half', (half) => {
  expect(missed('one slip', half, 'first').share).toBeLessThan(0.03);
  expect(missed('one slip', half, 'amongThree').share).toBeLessThan(0.01);
});

test.each(halves)('two slips in a long name still find the page, %s half', (half) => {
  expect(missed('two slips', half, 'amongThree').share).toBeLessThan(0.1);
});

test.each(halves)('what people type leads where they want to go, %s half', (half) => {
  expect(missed('written', half, 'first').wrong).toEqual([]);
});

test.each(halves)('what people paste around a name leads where that name does, %s half', (half) => {
  expect(missed('pasted', half, 'first').wrong).toEqual([]);
});
