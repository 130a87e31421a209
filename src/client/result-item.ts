import type { SearchResult } from '../search/answer.ts';
import { newElement } from './new-element.ts';

/** A result as an item of the page with all results: first the link, then why. */
export function resultItem({ title, href, reason, kind, match }: SearchResult): HTMLLIElement {
  const name =
    href === undefined
      ? newElement('strong', { class: 'search-result-title' }, title)
      : newElement('a', { class: 'search-result-title', href }, title);
  return newElement(
    'li',
    { class: 'search-result', 'data-kind': kind, 'data-match': match },
    name,
    newElement('p', { class: 'search-result-reason' }, reason),
  );
}
