import { escapeHtml } from '../text/escape-html.ts';
import { startTag } from '../text/start-tag.ts';
import type { Drawing } from './drawing.ts';

/** A drawing as HTML, with every text and attribute escaped. */
export function markupOf(drawing: Drawing): string {
  if (typeof drawing === 'string') return escapeHtml(drawing);
  const { name, attributes, content } = drawing;
  let markup = startTag(name, attributes);
  for (const part of content) markup += markupOf(part);
  return `${markup}</${name}>`;
}
