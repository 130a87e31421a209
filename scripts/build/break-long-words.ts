import { withBreaks } from '../../src/text/long-words.ts';

/**
 * Where a word may be broken: the stylesheet draws a hyphen there when the line needs it. It is an
 * empty element and not a soft hyphen, which would go along with what a reader copies.
 */
const breakPoint = '<span class="af"></span>';

/** Tells where the very long words of a Dutch text may be broken, since few browsers know Dutch syllables. */
export const breakLongWords = (text: string): string => withBreaks(text, breakPoint);
