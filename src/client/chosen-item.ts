import type { Subject } from '../comparison/subject.ts';
import { newElement } from './new-element.ts';

/** A chosen municipality with the button that takes it away. */
export const chosenItem = ({ slug, name }: Subject): HTMLLIElement =>
  newElement(
    'li',
    {},
    newElement('span', {}, name),
    newElement(
      'button',
      { type: 'button', 'data-weg': slug, 'aria-label': `${name} weghalen` },
      '×',
    ),
  );
