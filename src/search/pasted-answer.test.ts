import { expect, test } from 'vitest';
import { countrySearchIndex } from './country-entries.ts';
import { openSearch } from './open-search.ts';
import { regionSearchIndex } from './region-entries.ts';
import { sampleSources } from './sample-sources.ts';

const search = openSearch(regionSearchIndex(sampleSources), countrySearchIndex(sampleSources));
const [first] = sampleSources.municipalities;
const name = first?.name ?? '';

test.each([
  `${name}, Nederland`,
  `${name} NL`,
  `Dorpsstraat 12, ${name}`,
  `gem. ${name}, Nederland`,
])('who pastes “%s” finds the municipality first', (pasted) => {
  expect(search(pasted).results[0]?.title).toBe(name);
});

test('a name that holds such a word is found as it stands', () => {
  const place = { ...sampleSources.places[0], name: 'Postcode: Dorpsstraat 12, NL', spellings: [] };
  const sources = {
    ...sampleSources,
    places: [...sampleSources.places, place],
  } as typeof sampleSources;
  const found = openSearch(regionSearchIndex(sources), countrySearchIndex(sources))(place.name);
  expect(found.results[0]?.title).toContain(place.name);
});
