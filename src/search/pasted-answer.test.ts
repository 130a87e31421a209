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
  `Gelderland, Nederland, ${name}`,
  `NL-${name}`,
  `Dorpsstraat ${name}`,
  `${name} Dorpsstraat`,
  `${name.toUpperCase()}\nNEDERLAND`,
  `${name}, gem. ${name}, Gelderland`,
  `${first?.code} ${name}`,
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

test('what is not found beside the name of the country is not taken for a village of that name', () => {
  const country = {
    ...sampleSources.country,
    places: [...sampleSources.country.places, { name: 'Nederland', municipality: 'GM0344' }],
  };
  const sources = { ...sampleSources, country };
  const found = openSearch(regionSearchIndex(sources), countrySearchIndex(sources));
  expect(found('Nederland').results[0]?.title).toBe('Nederland');
  expect(found('qwertyuiop, Nederland').results).toEqual([]);
});

test('the half of a name from elsewhere is never the answer before the country was asked', () => {
  const sources = {
    ...sampleSources,
    country: {
      ...sampleSources.country,
      places: [{ name: `Zwaagdijk ${name}`, municipality: 'GM0344' }],
    },
  };
  const near = openSearch(regionSearchIndex(sources))(`Zwaagdijk ${name}`);
  expect(near.needsCountry).toBe(true);
  const all = openSearch(regionSearchIndex(sources), countrySearchIndex(sources));
  expect(all(`Zwaagdijk ${name}`).results[0]?.title).toBe(`Zwaagdijk ${name}`);
});

test('who finds nothing in the data is told what they hold', () => {
  for (const query of ['qwertyuiop', 'utrecht'])
    expect(search(query).notes).toContain(`In deze gegevens: ${sampleSources.holds}.`);
  expect(search(name).notes.join()).not.toContain(sampleSources.holds);
});
