import type { SearchAnswer, SearchResult } from '../search/answer.ts';
import { noResult, quoted } from '../search/found-sentence.ts';
import { newElement } from './new-element.ts';
import { searchAddress } from './search-address.ts';
import { searchOption } from './search-option.ts';

const mostOptions = 8;

/**
 * What the list under a search field holds: results, what may be meant, what to know besides, and
 * the page with all of it.
 */
export function searchList(
  { lead, results, suggestions, notes }: SearchAnswer,
  query: string,
  id: string,
): Node[] {
  const shown = results.slice(0, mostOptions);
  const meant = suggestions.slice(0, mostOptions - shown.length);
  const found = optionsOf(shown, `${id}-r`);
  return [
    ...(lead === undefined || found.length === 0 ? found : [group('Dit lijkt erop', found)]),
    ...(meant.length > 0 ? [group('Bedoelde u', optionsOf(meant, `${id}-b`))] : []),
    ...(results.length > 0 ? [] : [remark(noResult(query))]),
    ...notes.map(remark),
    results.length + meant.length > 0
      ? further(searchAddress(query), `Alle resultaten voor ${quoted(query)}`, id)
      : further('/zoeken/#a-z', 'Gemeenten en plaatsen van A tot Z', id),
  ];
}

const remark = (text: string): HTMLElement =>
  newElement('div', { class: 'search-option-note', role: 'option', 'aria-disabled': 'true' }, text);

const further = (href: string, text: string, id: string): HTMLElement =>
  newElement(
    'a',
    { id: `${id}-verder`, role: 'option', class: 'search-option', href, tabindex: '-1' },
    text,
  );

function optionsOf(results: readonly SearchResult[], id: string): HTMLElement[] {
  return results.map((result, at) => searchOption(result, `${id}${at}`));
}

function group(label: string, options: readonly HTMLElement[]): HTMLElement {
  return newElement(
    'div',
    { class: 'search-group', role: 'group', 'aria-label': label },
    newElement('span', { class: 'search-group-label', 'aria-hidden': 'true' }, label),
    ...options,
  );
}
