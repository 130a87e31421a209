import { readFileSync } from 'node:fs';
import { fileOf, pages } from './pages.ts';

/** Which elements a page is made of, each with its classes: what its rules of style can tell apart. */
function madeOf(page: string): string {
  const html = readFileSync(fileOf(page), 'utf8').replace(/<(script|style)\b.*?<\/\1>/gs, '');
  const elements = Array.from(
    html.matchAll(/<([a-z][\w-]*)([^>]*)/g),
    ([, name, attributes = '']) => [name, / class="([^"]*)"/.exec(attributes)?.[1]].join('.'),
  );
  return [...new Set(elements)].sort().join(' ');
}

/** One page of each kind in each of its circumstances: no other is made of just the same elements. */
export const circumstances: ReadonlySet<string> = new Set(
  new Map(pages.map((page) => [madeOf(page), page])).values(),
);
