import { isMarkOf } from '../is-mark-of.ts';
import { newElement } from '../new-element.ts';

/** Sets the squares of one municipality apart in every drawing of the page, and names it. */
export function setApart(slug: string) {
  const marks = [...document.querySelectorAll<SVGAElement>('.figuur svg a')];
  const mine = marks.filter((mark) => isMarkOf(mark, slug));
  const [first] = mine;
  if (!first) return;
  for (const mark of mine) {
    mark.classList.add('gekozen');
    if (mark.querySelector('rect')) mark.parentNode?.append(mark);
  }
  const name = first.querySelector('title')?.textContent ?? '';
  document.querySelector('.figuur .onder')?.after(newElement('p', { class: 'uitgelicht' }, name));
}
