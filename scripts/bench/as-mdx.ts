import { textBlocks } from './text-blocks.ts';

/** The words of a piece of HTML as MDX, a paragraph for each block. */
export const wordsAsMdx = (html: string): string =>
  textBlocks(html)
    .map((text) => text.replaceAll(/[\\{}<>*_[\]`#]/g, (sign) => `\\${sign}`))
    .join('\n\n');
