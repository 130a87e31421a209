import { baseName } from '../../../src/search/base-name.ts';
import { searchKey } from '../../../src/search/normalise.ts';
import type { SearchSources } from '../../../src/search/sources.ts';
import { knownNames, pageFinder } from './known-names.ts';
import { nameQueries } from './name-queries.ts';
import { numberQueries } from './number-queries.ts';
import { pastedQueries } from './pasted-queries.ts';
import { testQuery, type TestQuery } from './test-query.ts';
import { writtenQueries } from './written-queries.ts';

/** Every query: those made by rule from the names, and those written by hand. */
export function searchQueries(sources: SearchSources): TestQuery[] {
  const known = knownNames(sources);
  const told = toldPlaces(sources);
  const elsewhere = namesElsewhere(sources);
  const keys = new Set([...known.map(({ text }) => text), ...elsewhere].map(searchKey));
  const provinces = sources.municipalities.map(({ province }) => province);
  const inside = new Set(
    [...[...known, ...told].map(({ text }) => text), ...provinces].map((text) =>
      searchKey(baseName(text)),
    ),
  );
  return [
    ...nameQueries(known, keys),
    ...numberQueries(sources),
    ...told.map((name) => testQuery(name, name.text, 'exact', 'place of today’s list')),
    ...pastedQueries(sources),
    ...elsewhere
      .filter((text) => !inside.has(searchKey(baseName(text))))
      .map((text) => testQuery({ text, pages: [] }, text, 'outside')),
    ...writtenQueries.map(([text, page]) => {
      const pages = page === undefined ? [] : [`/gemeenten/${page}/`];
      return testQuery({ text, pages }, text, 'written');
    }),
  ];
}

/** Places of today’s list in municipalities with a page, where the region has no such name. */
function toldPlaces(sources: SearchSources): { text: string; pages: string[] }[] {
  const pageOf = pageFinder(sources);
  const known = new Set(knownNames(sources).map(({ text }) => searchKey(baseName(text))));
  const places = sources.country.places.filter(({ name }) => !known.has(searchKey(baseName(name))));
  const pagesOf = (text: string) =>
    places
      .filter(({ name }) => name === text)
      .flatMap(({ municipality }) => pageOf(municipality) ?? []);
  return [...new Set(places.map(({ name }) => name))]
    .map((text) => ({ text, pages: pagesOf(text) }))
    .filter(({ pages }) => pages.length > 0);
}

/** Names of the whole country, without those of municipalities that have a page. */
function namesElsewhere({ country, municipalities }: SearchSources): string[] {
  const inside = new Set(municipalities.map(({ code }) => code));
  return [
    ...new Set([
      ...country.municipalities.filter(({ code }) => !inside.has(code)).map(({ name }) => name),
      ...country.places
        .filter(({ municipality }) => !inside.has(municipality))
        .map(({ name }) => name),
    ]),
  ];
}
