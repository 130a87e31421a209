import { longWords, partsOfWord } from '../../src/text/long-words.ts';

/** What stands behind a tag, as far as it is long enough to hold a very long word. */
const runningText = />[^<]{20,}/g;

/** What stands within these is not read as running text, or must be copied as it is. */
const asItIs = /^<(?:script|style|title|textarea|option|button|code|pre|text|tspan|desc)\b/;

/**
 * Where a word may be broken: the stylesheet draws a hyphen there when the line needs it. It is an
 * empty element and not a soft hyphen, which would go along with what a reader copies.
 */
const breakPoint = '<span class="af"></span>';

/** Tells a Dutch page where its very long words may be broken, since few browsers know Dutch syllables. */
export function breakLongWords(html: string): string {
  const body = html.indexOf('<body');
  if (body < 0 || !html.slice(0, body).includes('<html lang="nl"')) return html;
  return (
    html.slice(0, body) +
    html.slice(body).replace(runningText, (text, at: number, all: string) => {
      const tag = all.lastIndexOf('<', at);
      return asItIs.test(all.slice(tag, tag + 12))
        ? text
        : text.replace(longWords, (word) => partsOfWord(word).join(breakPoint));
    })
  );
}
