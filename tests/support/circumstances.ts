import { readFileSync } from 'node:fs';
import { fileOf, kinds, pages } from './pages.ts';

const endless = /^(area|base|br|col|hr|img|input|link|meta|source)$/;

/** The attributes of an element, without what they say; a role or a state is a word of which there are few. */
const marksIn = (attributes: string) =>
  Array.from(attributes.matchAll(/ ([\w:-]+)(?:="([^"]*)")?/g), ([, name = '', value = '']) =>
    /^(?:role|aria-)/.test(name) && /^[a-z]+$/.test(value) ? `${name}=${value}` : name,
  )
    .filter((mark) => !mark.startsWith('data-'))
    .sort()
    .join(' ');

/** Which scripts a page runs, and which elements stand in which on it, each with its classes and attributes: what rules of style and of roles can tell apart. */
function madeOf(page: string): ReadonlySet<string> {
  const whole = readFileSync(fileOf(page), 'utf8');
  const found = new Set(whole.match(/<script\b[^>]* src=[^>]*>/g));
  const html = whole.replace(/<(script|style)\b.*?<\/\1>/gs, '');
  const around: string[] = [];
  for (const [, end, name = '', attributes = ''] of html.matchAll(
    /<(\/?)([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>/g,
  )) {
    if (end) {
      around.pop();
      continue;
    }
    const element = `${name}.${/ class="([^"]*)"/.exec(attributes)?.[1] ?? ''}`;
    found.add(`${around.at(-1) ?? ''} ${element} ${marksIn(attributes)}`);
    if (!endless.test(name) && !attributes.endsWith('/')) around.push(element);
  }
  return found;
}

/** One page of each kind, and each with an element that stands where none of those before has it. */
function tellingPages(): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    [...kinds, ...pages].filter((page) => {
      const parts = madeOf(page);
      const isNew = kinds.includes(page) || !parts.isSubsetOf(seen);
      for (const part of parts) seen.add(part);
      return isNew;
    }),
  );
}

/** Together these pages have every kind of page, and all that a page can be made of. */
export const circumstances = tellingPages();
