import { unescapeHtml } from '../text/escape-html.ts';
import { draw, type Drawing } from './drawing.ts';

const tokens = /<\/[\w-]+>|<([\w-]+)((?: [\w:-]+="[^"]*")*)(\/?)>|([^<]+)/g;
const attributes = / ([\w:-]+)="([^"]*)"/g;

/**
 * The markup that this project writes, such as a chart, as drawings: a page under a policy that
 * takes no text for HTML can show them. The reverse of `markupOf`; not for markup of others.
 */
export function drawingsOf(markup: string): Drawing[] {
  const top: Drawing[] = [];
  const open: Drawing[][] = [top];
  for (const [, name, written = '', closed, text] of markup.matchAll(tokens)) {
    const into = open.at(-1) ?? top;
    if (text !== undefined) into.push(unescapeHtml(text));
    else if (name === undefined) open.pop();
    else {
      const found = Array.from(written.matchAll(attributes), ([, key = '', value = '']) => [
        key,
        unescapeHtml(value),
      ]);
      const made = draw(name, Object.fromEntries(found) as Record<string, string>);
      into.push(made);
      if (closed === '') open.push(made.content);
    }
  }
  return top;
}
