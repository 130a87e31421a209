import type { Drawing } from '../comparison/drawing.ts';
import { filled } from './new-element.ts';

const svg = 'http://www.w3.org/2000/svg';
const svgNames = new Set(['svg', 'use', 'path']);

/** A drawing as a piece of this page; text stays text. */
export function drawn(drawing: Drawing): Node {
  if (typeof drawing === 'string') return document.createTextNode(drawing);
  const { name, attributes, content } = drawing;
  const element = svgNames.has(name)
    ? document.createElementNS(svg, name)
    : document.createElement(name);
  return filled(element, attributes, content.map(drawn));
}
