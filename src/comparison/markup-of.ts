import { escapeHtml } from '../text/escape-html.ts';
import type { Drawing } from './drawing.ts';

/** A drawing as HTML, with every text and attribute escaped. */
export function markupOf(drawing: Drawing): string {
  if (typeof drawing === 'string') return escapeHtml(drawing);
  const { name, attributes, content } = drawing;
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeHtml(value)}"`,
  );
  return `<${name}${written.join('')}>${content.map(markupOf).join('')}</${name}>`;
}
