import type { SearchAnswer } from './answer.ts';
import { dutchList } from './dutch-list.ts';

/** How many results there are and what the first is, to be read out. */
export function foundSentence(
  { lead, results, suggestions, notes }: SearchAnswer,
  query: string,
): string {
  const none = [noResult(query), ...notes].join(' ');
  const said = [lead, counted(results) ?? none, meant(suggestions)];
  return said.filter((sentence) => sentence !== undefined).join(' ');
}

/** How many results stand below it; they say the rest themselves. */
export function resultsHeading({ lead, results }: SearchAnswer, query: string): string {
  const found = results.filter(({ href }) => href !== undefined).length;
  const counted = `${found} ${found === 1 ? 'resultaat' : 'resultaten'} voor ${quoted(query)}.`;
  return [found === 0 ? noResult(query) : counted, ...(lead === undefined ? [] : [lead])].join(' ');
}

export const noResult = (query: string): string => `Geen resultaat voor ${quoted(query)}.`;

/** What somebody typed, apart from the words around it. */
export const quoted = (query: string): string => `‘${query}’`;

function counted(results: SearchAnswer['results']): string | undefined {
  const [first, ...others] = results;
  if (!first) return undefined;
  if (first.href === undefined) {
    return others.length > 0
      ? `${first.reason} Andere resultaten: ${others.length}.`
      : first.reason;
  }
  if (others.length > 0) return `${results.length} resultaten, eerst ${first.title}.`;
  const title = first.reason.startsWith(first.title) ? '' : `${first.title}. `;
  return `1 resultaat: ${title}${first.reason}`;
}

function meant(suggestions: SearchAnswer['suggestions']): string | undefined {
  const titles = suggestions.map(({ title }) => title);
  return titles.length > 0 ? `Bedoelde u ${dutchList(titles, 'of')}?` : undefined;
}
