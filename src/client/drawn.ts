import type { Drawing } from '../comparison/drawing.ts';
import { filled, newElement } from './new-element.ts';

const svg = 'http://www.w3.org/2000/svg';

/** A drawing as a piece of this page; text stays text. */
export function drawn(drawing: Drawing, inSvg = false): Node {
  if (typeof drawing === 'string') return breakable(drawing);
  const { name, attributes, content } = drawing;
  const isSvg = inSvg || name === 'svg';
  const element = isSvg ? document.createElementNS(svg, name) : document.createElement(name);
  return filled(
    element,
    attributes,
    content.map((part) => drawn(part, isSvg)),
  );
}

/** A text; its soft hyphens are drawn, as the build does, so that nobody copies them. */
function breakable(text: string): Node {
  const whole = document.createDocumentFragment();
  for (const [at, part] of text.split('\u00AD').entries())
    whole.append(...(at > 0 ? [newElement('span', { class: 'af' })] : []), part);
  return whole;
}
