import { newElement } from '../../client/new-element.ts';
import type { ProposedAnswer } from '../../import/coding/propose-coding.ts';
import { loadParts } from '../load-parts.ts';
import type { Fill } from './settle-differences.ts';
import type {} from './coding-desk.ts';

/** Offers to code what was answered in words, as long as nobody has begun. */
export function offerCoding(begin: () => void): void {
  const section = document.getElementById('coderen');
  const place = document.getElementById('codeertafel');
  if (!section || !place || place.hasChildNodes()) return;
  const button = newElement('button', { type: 'button' }, 'Codeer de vrije tekst');
  button.onclick = begin;
  section.hidden = false;
  place.replaceChildren(button);
}

/** Shows the part of the page in which answers in words are coded; hides it where there are none. */
export async function showCoding(answers: readonly ProposedAnswer[], fill: Fill): Promise<void> {
  const section = document.getElementById('coderen');
  const place = document.getElementById('codeertafel');
  if (!section || !place) return;
  section.hidden = answers.length === 0;
  place.replaceChildren();
  if (answers.length === 0) return;
  await loadParts();
  const desk = newElement('coding-desk', {});
  desk.open(answers, fill);
  place.replaceChildren(desk);
}
