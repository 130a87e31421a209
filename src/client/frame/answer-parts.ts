import type { SearchAnswer, SearchResult } from '../../search/answer.ts';
import { newElement } from '../new-element.ts';

const mostShown = 5;

/** The municipality that an address is the page of; empty for any other page. */
export const slugIn = (href = ''): string => /^\/gemeenten\/([^/]+)\/$/.exec(href)?.[1] ?? '';

/** What the search says, with a button for every municipality that has a card. */
export function answerParts({ lead, results, suggestions, notes }: SearchAnswer): Node[] {
  const shown = [...results, ...suggestions].filter(isPlace).slice(0, mostShown);
  return [
    ...(lead === undefined ? [] : [newElement('p', {}, lead)]),
    newElement('ul', { class: 'uitkomsten' }, ...shown.map(item)),
    ...notes.map((note) => newElement('p', { class: 'stil-tekst' }, note)),
  ];
}

const isPlace = ({ href }: SearchResult) => href === undefined || slugIn(href) !== '';

function item({ title, href, reason, nearby }: SearchResult): HTMLElement {
  const name = href === undefined ? newElement('strong', {}, title) : choice(title, slugIn(href));
  const near = (nearby?.links ?? []).map((link) => choice(link.title, slugIn(link.href)));
  return newElement(
    'li',
    {},
    name,
    newElement('span', { class: 'bij' }, reason),
    ...(nearby && near.length > 0
      ? [newElement('p', { class: 'dichtbij' }, `${nearby.lead} `, ...near)]
      : []),
  );
}

const choice = (title: string, slug: string): HTMLElement =>
  newElement('button', { type: 'button', 'data-slug': slug }, title);
