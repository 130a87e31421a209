import type { ProposedAnswer } from '../../import/coding/propose-coding.ts';

/** Shows the part of the page in which answers in words are coded; hides it where there are none. */
export async function showCoding(answers: readonly ProposedAnswer[]): Promise<void> {
  const section = document.getElementById('coderen');
  const place = document.getElementById('codeertafel');
  if (!section || !place) return;
  section.hidden = answers.length === 0;
  place.replaceChildren();
  if (answers.length === 0) return;
  const { CodingDesk } = await import('./coding-desk.ts');
  const desk = new CodingDesk();
  desk.open(answers);
  place.replaceChildren(desk);
}
