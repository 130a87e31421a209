import type { SearchAnswer, SearchResult } from '../search/answer.ts';
import { newElement } from './new-element.ts';

const mostOptions = 8;

/** Whether the first result is a municipality of the atlas whose name or place was typed. */
export const isSure = ({ lead, results: [first] }: SearchAnswer): boolean =>
  lead === undefined && first !== undefined && slugOf(first) !== undefined;

/**
 * The municipalities in an answer of the search, as options; each only once. What has no page stands
 * among them with the reason why it cannot be picked, and a guess stands apart as a guess.
 */
export function pickOptions(
  { lead, results, suggestions, notes }: SearchAnswer,
  chosen: readonly string[],
  id: string,
): HTMLElement[] {
  const seen = new Set<string>();
  const optionsOf = (some: readonly SearchResult[], part: string) =>
    some
      .filter((result) => isNew(slugOf(result) ?? outsideOf(result), seen))
      .slice(0, mostOptions)
      .map((result, at) => option(result, chosen, `${id}-${part}${at}`));
  const found = optionsOf(results, 'r');
  const meant = optionsOf(suggestions, 'b');
  return [
    ...(lead !== undefined && found.length > 0 ? [group('Dit lijkt erop', found)] : found),
    ...(meant.length > 0 ? [group('Bedoelde u', meant)] : []),
    ...notes.map(note),
  ];
}

const slugOf = ({ href = '' }: SearchResult): string | undefined =>
  /^\/gemeenten\/([a-z0-9-]+)\/$/.exec(href)?.[1];

const outsideOf = ({ href, title }: SearchResult): string | undefined =>
  href === undefined ? title : undefined;

function isNew(key: string | undefined, seen: Set<string>): boolean {
  if (key === undefined || seen.has(key)) return false;
  seen.add(key);
  return true;
}

function option(result: SearchResult, chosen: readonly string[], id: string): HTMLElement {
  const slug = slugOf(result);
  if (slug === undefined) return note(result.reason);
  const taken = chosen.includes(slug);
  return newElement(
    'div',
    {
      id,
      role: 'option',
      class: 'search-option',
      'data-slug': slug,
      ...(taken ? { 'aria-disabled': 'true' } : {}),
    },
    newElement('span', { class: 'search-option-title' }, result.title),
    ' ',
    newElement('span', { class: 'search-option-reason' }, taken ? 'Staat er al.' : result.reason),
  );
}

const note = (text: string) =>
  newElement(
    'div',
    { class: 'search-option search-option-note', role: 'option', 'aria-disabled': 'true' },
    text,
  );

const group = (label: string, options: readonly HTMLElement[]) =>
  newElement(
    'div',
    { class: 'search-group', role: 'group', 'aria-label': label },
    newElement('span', { class: 'search-group-label', 'aria-hidden': 'true' }, label),
    ...options,
  );
