import { expect, test } from 'vitest';
import { countrySearchIndex } from './country-entries.ts';
import { openSearch } from './open-search.ts';
import { regionSearchIndex } from './region-entries.ts';
import { sampleSources } from './sample-sources.ts';
import { soleHit } from './sole-hit.ts';

const sources = {
  ...sampleSources,
  organisations: [{ name: 'Gemeente Tiel', href: '/partners/gemeente-tiel/' }],
};
const search = openSearch(regionSearchIndex(sources), countrySearchIndex(sources));
const opened = (query: string) => soleHit(search(query))?.href;

test.each([
  ['heumen', '/gemeenten/heumen/'],
  ['Malden, Nederland', '/gemeenten/heumen/'],
  ['6581 AB', '/gemeenten/heumen/'],
  ['GM0252', '/gemeenten/heumen/'],
  ['Dorpsstraat 12, Malden', '/gemeenten/heumen/'],
  ['beek montferland', '/gemeenten/montferland/'],
])('who asks for “%s” is taken to that page', (query, href) => {
  expect(opened(query)).toBe(href);
});

test('a village and the former name of its municipality are one page', () => {
  expect(opened('groesbeek')).toBe('/gemeenten/berg-en-dal/');
});

test('a municipality is opened also where one that came from it, or an organisation, is named like it', () => {
  expect(opened('neerijnen')).toBe('/gemeenten/neerijnen/');
  expect(opened('gemeente tiel')).toBe('/gemeenten/tiel/');
});

test.each([
  ['beek', 'two villages of that name'],
  ['voorst', 'a municipality and a village elsewhere'],
  ['4012', 'a postcode of two municipalities'],
  ['hengelo', 'a village with a namesake that is not in the data'],
  ['utrecht', 'a municipality that was not asked'],
  ['maldne', 'a misspelt name'],
  ['mald', 'the beginning of a name'],
  ['qwertyuiop', 'nothing'],
  ['', 'no text'],
])('“%s” opens no page: %s', (query) => {
  expect(opened(query)).toBeUndefined();
});
