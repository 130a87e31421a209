import type { SearchAnswer, SearchResult } from './answer.ts';
import type { Kind } from './search-entry.ts';

const isPlace = (kind: Kind): boolean => ['municipality', 'place', 'former'].includes(kind);
const baseName = (title: string): string => title.replace(/ \(.*\)$/, '');

/**
 * The one result that was asked for, which may be opened at once: no other place of the region has
 * that name. A municipality goes before what lies elsewhere or came from it.
 */
export function soleHit({ results, notes }: SearchAnswer): SearchResult | undefined {
  const [first, ...others] = results;
  if (first?.href === undefined || first.match !== 'exact') return undefined;
  const rivals = others.filter(({ match, href }) => match === 'exact' && href !== first.href);
  if (first.kind === 'municipality') {
    const isNamesake = ({ kind, title }: SearchResult) =>
      isPlace(kind) && baseName(title) === baseName(first.title);
    return rivals.some(isNamesake) ? undefined : first;
  }
  const isAlone = isPlace(first.kind) ? rivals.length + notes.length === 0 : others.length === 0;
  return isAlone ? first : undefined;
}
