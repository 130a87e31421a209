import type { SearchResult } from './answer.ts';
import type { Match } from './match.ts';
import { reasons } from './reasons.ts';
import type { SearchEntry } from './search-entry.ts';

/** Matches as results; those of one title are told apart. */
export function resultsOf(matches: readonly Pick<Match, 'entry' | 'match'>[]): SearchResult[] {
  const titles = matches.map(({ entry }) => entry.title);
  return matches.map(({ entry, match }) => {
    const { kind, title, href, reason, nearby } = entry;
    const shared = titles.filter((other) => other === title).length > 1;
    return {
      kind,
      title: shared ? toldApart(entry) : title,
      ...(href === undefined ? {} : { href }),
      reason:
        shared && reason === reasons.place(title, entry.context) ? reasons.placeInTitle : reason,
      match,
      ...(nearby && href === undefined ? { nearby } : {}),
    };
  });
}

function toldApart({ title, context }: SearchEntry): string {
  return context === '' ? title : `${title} (${context})`;
}
