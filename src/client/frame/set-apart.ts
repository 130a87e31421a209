import { isMarkOf } from '../is-mark-of.ts';
import { newElement } from '../new-element.ts';

/** Sets the squares of some municipalities apart in every drawing of the page, and names each. */
export function setApart(slugs: readonly string[]) {
  const marks = [...document.querySelectorAll<SVGAElement>('.figuur svg a')];
  const named = slugs.flatMap((slug) => {
    const mine = marks.filter((mark) => isMarkOf(mark, slug));
    for (const mark of mine) {
      mark.classList.add('gekozen');
      if (mark.querySelector('rect')) mark.parentNode?.append(mark);
    }
    const name = mine[0]?.querySelector('title')?.textContent;
    return name === undefined ? [] : newElement('p', { class: 'uitgelicht' }, name);
  });
  document.querySelector('.figuur .onder')?.after(...named);
}
