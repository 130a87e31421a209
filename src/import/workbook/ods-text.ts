import type { Look, Run } from './book.ts';
import type { OdsStyles } from './ods-styles.ts';
import { childrenOf, numberIn } from './xml-parts.ts';
import type { XmlElement } from './xml-elements.ts';

const signs: Record<string, (element: XmlElement) => string> = {
  s: ({ attributes }) => ' '.repeat(Math.min(numberIn(attributes['c']) ?? 1, 1000)),
  tab: () => '\t',
  'line-break': () => '\n',
};
const text = new Set(['span', 'a', 'ruby', 'ruby-base', 'meta', 'p', 'h']);

/** The runs of the paragraphs of a cell; notes and pictures are no part of them. */
export const runsOfCell = (cell: XmlElement, look: Look, styles: OdsStyles): Run[] =>
  childrenOf(cell, 'p').flatMap((paragraph, index) => [
    ...(index > 0 ? [{ text: '\n', look }] : []),
    ...runsOf(paragraph, look, styles),
  ]);

function runsOf(element: XmlElement, around: Look, styles: OdsStyles): Run[] {
  const look =
    element.name === 'span' ? styles.textIn(element.attributes['style-name'], around) : around;
  return element.children.flatMap((child): Run[] => {
    if (typeof child === 'string') return [{ text: child.replace(/\s+/g, ' '), look }];
    const sign = signs[child.name];
    if (sign) return [{ text: sign(child), look }];
    return text.has(child.name) ? runsOf(child, look, styles) : [];
  });
}

/** Whether a text has an address behind it. */
export const hasLink = (element: XmlElement): boolean =>
  childrenOf(element).some(
    (child) => text.has(child.name) && (child.name === 'a' || hasLink(child)),
  );
