import { baseName } from '../../../src/search/base-name.ts';
import { nameKey } from '../../../src/search/normalise.ts';
import type { SearchSources } from '../../../src/search/sources.ts';
import { knownNames } from './known-names.ts';
import { nameQueries } from './name-queries.ts';
import { numberQueries } from './number-queries.ts';
import { testQuery, type TestQuery } from './test-query.ts';
import { writtenQueries } from './written-queries.ts';

/** Every query: those made by rule from the names, and those written by hand. */
export function searchQueries(sources: SearchSources): TestQuery[] {
  const known = knownNames(sources);
  const elsewhere = namesElsewhere(sources);
  const keys = new Set([...known.map(({ text }) => text), ...elsewhere].map(nameKey));
  const inside = new Set(known.map(({ text }) => nameKey(baseName(text))));
  return [
    ...nameQueries(known, keys),
    ...numberQueries(sources),
    ...elsewhere
      .filter((text) => !inside.has(nameKey(baseName(text))))
      .map((text) => testQuery({ text, pages: [] }, text, 'outside')),
    ...writtenQueries.map(([text, page]) => {
      const pages = page === undefined ? [] : [`/gemeenten/${page}/`];
      return testQuery({ text, pages }, text, 'written');
    }),
  ];
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
