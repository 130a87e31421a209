import type { SearchResult } from '../search/answer.ts';
import { newElement } from './new-element.ts';
import { searchAddress } from './search-address.ts';

/** A result as a line of the list under a search field. */
export function searchOption(result: SearchResult, id: string): HTMLAnchorElement {
  const { href, title, reason, kind, match } = result;
  return newElement(
    'a',
    {
      id,
      role: 'option',
      class: 'search-option',
      href: href ?? searchAddress(title),
      tabindex: '-1',
      'data-kind': kind,
      'data-match': match,
      ...(href === undefined ? { 'data-outside': '' } : {}),
    },
    newElement('span', { class: 'search-option-title' }, title),
    ' ',
    newElement('span', { class: 'search-option-reason' }, reason),
  );
}
