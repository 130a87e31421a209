import type { SearchAnswer } from '../../../src/search/answer.ts';
import type { Search } from '../../../src/search/open-search.ts';
import type { TestQuery } from './test-query.ts';

/** How well one query was answered. */
export interface Score {
  query: TestQuery;
  answer: SearchAnswer;
  first: boolean;
  amongThree: boolean;
}

/** Answers every query and looks where the right pages stand. */
export function scoreSearch(search: Search, queries: readonly TestQuery[]): Score[] {
  return queries.map((query) => {
    const answer = search(query.text);
    const found = answer.results.map(({ href }) => href);
    const { pages } = query;
    if (pages.length === 0) return { query, answer, ...outsideScore(answer) };
    const start = found.slice(0, Math.max(1, new Set(pages).size));
    return {
      query,
      answer,
      first:
        pages.length === 1 ? found[0] === pages[0] : pages.every((page) => start.includes(page)),
      amongThree: pages.some((page) => found.slice(0, Math.max(3, pages.length)).includes(page)),
    };
  });
}

/** For what is not in the data a page must not stand first as if it were what was asked. */
function outsideScore({ results }: SearchAnswer) {
  const [best] = results;
  const right = best?.href === undefined;
  return { first: right, amongThree: right || best.match === 'fuzzy' };
}
