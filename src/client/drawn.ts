import type { Drawing } from '../comparison/drawing.ts';
import { filled } from './new-element.ts';

const svg = 'http://www.w3.org/2000/svg';

/** A drawing as a piece of this page; text stays text. */
export function drawn(drawing: Drawing, inSvg = false): Node {
  if (typeof drawing === 'string') return document.createTextNode(drawing);
  const { name, attributes, content } = drawing;
  const isSvg = inSvg || name === 'svg';
  const element = isSvg ? document.createElementNS(svg, name) : document.createElement(name);
  return filled(
    element,
    attributes,
    content.map((part) => drawn(part, isSvg)),
  );
}
