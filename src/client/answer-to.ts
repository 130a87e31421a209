import type { SearchAnswer } from '../search/answer.ts';
import { searchCountry, searchRegion } from './fetch-search.ts';

/** The answer to a query; `waiting` is called when the rest of the country has to be asked. */
export async function answerTo(
  query: string,
  waiting: () => void = () => {},
): Promise<SearchAnswer> {
  const search = await searchRegion();
  const answer = search(query);
  if (!answer.needsCountry) return answer;
  waiting();
  try {
    const searchAll = await searchCountry();
    return searchAll(query);
  } catch {
    return answer;
  }
}
