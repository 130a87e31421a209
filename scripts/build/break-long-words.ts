import { longWords, partsOfWord } from '../../src/text/long-words.ts';
import { inRunningText } from './running-text.ts';

/**
 * Where a word may be broken: the stylesheet draws a hyphen there when the line needs it. It is an
 * empty element and not a soft hyphen, which would go along with what a reader copies.
 */
const breakPoint = '<span class="af"></span>';

const isDutch = (html: string) =>
  html.slice(0, Math.max(0, html.indexOf('<body'))).includes('<html lang="nl"');

/** Tells a Dutch page where its very long words may be broken, since few browsers know Dutch syllables. */
export const breakLongWords = (html: string): string =>
  isDutch(html)
    ? inRunningText(html, (text) =>
        text.replace(longWords, (word) => partsOfWord(word).join(breakPoint)),
      )
    : html;
