import type { SearchAnswer } from './answer.ts';
import type { AskedNumber } from './asked-number.ts';
import type { Known } from './known.ts';
import { resultsOf } from './results-of.ts';
import type { SearchEntry } from './search-entry.ts';

const mostBeginnings = 8;

/** What a postcode, its beginning or a CBS code leads to. */
export function answerNumber(known: Known, number: AskedNumber): SearchAnswer {
  if ('code' in number) return answerCode(known, number.code);
  if ('beginning' in number) return answerBeginning(known, number.beginning);
  return answerPostcode(known, number.postcode);
}

function answerCode({ region, country }: Known, code: string): SearchAnswer {
  const entry = region.codes.get(code) ?? country?.codes.get(code);
  return answerOf(entry ? [entry] : [], [], !entry && !country);
}

function answerBeginning({ region }: Known, beginning: string): SearchAnswer {
  const postcodes = region.postcodes
    .filter((postcode) => postcode.startsWith(beginning))
    .slice(0, mostBeginnings)
    .flatMap((postcode) => region.atPostcode(postcode));
  return answerOf(codeEntries(region, beginning), postcodes, false);
}

function answerPostcode({ region, country }: Known, postcode: string): SearchAnswer {
  const own = region.atPostcode(postcode);
  const found = own.length > 0 ? own : (country?.atPostcode(postcode) ?? []);
  const needsCountry = found.length === 0 && !country;
  return answerOf([...found, ...codeEntries(region, postcode)], [], needsCountry);
}

/** A number may be a CBS code as well: 1509 is Zaandam, and the code of Oude IJsselstreek. */
function codeEntries({ codes }: Known['region'], digits: string): SearchEntry[] {
  const code = digits.padStart(4, '0');
  const entry = digits.length < 3 ? undefined : codes.get(code);
  return entry ? [{ ...entry, reason: `GM${code} is de CBS-code van ${entry.title}.` }] : [];
}

function answerOf(
  exact: readonly SearchEntry[],
  begun: readonly SearchEntry[],
  needsCountry: boolean,
): SearchAnswer {
  const results = resultsOf([
    ...exact.map((entry) => ({ entry, match: 'exact' as const })),
    ...begun.map((entry) => ({ entry, match: 'prefix' as const })),
  ]);
  return { results, suggestions: [], notes: [], needsCountry };
}
