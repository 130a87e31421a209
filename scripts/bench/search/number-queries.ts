import type { SearchSources } from '../../../src/search/sources.ts';
import { pageFinder } from './known-names.ts';
import { testQuery, type TestQuery } from './test-query.ts';

const furtherLetters = ['AB', ' kl', '-XY'];

/** Every postcode of a place, bare and with its letters, and every CBS code. */
export function numberQueries(sources: SearchSources): TestQuery[] {
  return [...postcodeQueries(sources), ...codeQueries(sources)];
}

function postcodeQueries(sources: SearchSources): TestQuery[] {
  const pageOf = pageFinder(sources);
  return sources.places.flatMap(({ postcodes, municipality, municipalityNow }) => {
    const page = pageOf(municipality) ?? pageOf(municipalityNow);
    if (page === undefined) return [];
    return postcodes.flatMap((text, at) => {
      const name = { text, pages: [page] };
      const further = furtherLetters[at % furtherLetters.length] ?? '';
      return [
        testQuery(name, text, 'exact', 'postcode'),
        testQuery(name, text + further, 'exact', 'postcode with letters'),
      ];
    });
  });
}

function codeQueries(sources: SearchSources): TestQuery[] {
  const pageOf = pageFinder(sources);
  return sources.municipalities.flatMap(({ code }) => {
    const name = { text: code, pages: [pageOf(code) ?? ''] };
    const digits = code.replace('GM', '');
    return [
      testQuery(name, code, 'exact', 'CBS code'),
      ...(digits.startsWith('0') ? [testQuery(name, digits, 'exact', 'CBS code')] : []),
    ];
  });
}
