import type { Answer } from './answer.ts';
import { dutchList } from './dutch-list.ts';

/** How many results there are and what the first is, to be read out. */
export function countSentence({ lead, results, suggestions }: Answer, query: string): string {
  const [first] = results;
  if (!first) return [`Geen resultaat voor ${query}.`, ...meant(suggestions)].join(' ');
  const title = first.reason.startsWith(first.title) ? '' : `${first.title}. `;
  const only = first.href === undefined ? first.reason : `1 resultaat: ${title}${first.reason}`;
  const count = results.length > 1 ? `${results.length} resultaten, eerst ${first.title}.` : only;
  return [...(lead === undefined ? [] : [lead]), count, ...meant(suggestions)].join(' ');
}

function meant(suggestions: Answer['suggestions']): string[] {
  const titles = suggestions.map(({ title }) => title);
  return titles.length > 0 ? [`Bedoelde u ${dutchList(titles).replace(' en ', ' of ')}?`] : [];
}
