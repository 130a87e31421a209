import { textBlocks } from './text-blocks.ts';

/** The words of a piece of HTML as MDX, a paragraph for each block. */
export const wordsAsMdx = (html: string): string =>
  textBlocks(html)
    .map((text) => text.replaceAll(/[\\{}<>*_[\]`#]/g, (sign) => `\\${sign}`))
    .join('\n\n');

const comments = /<!--[^]*?-->/g;
const tagOrText = /(<[^>]*>)|[^<]+/g;
const empty = /^<(?:area|br|col|hr|img|input|link|meta|source|wbr)\b[^>]*[^/]>$/i;
const signs = /[\\{}*_[\]`#~|:]/g;

const asText = (text: string) =>
  text.replaceAll(/\s+/g, ' ').replaceAll(signs, (sign) => `&#${sign.codePointAt(0)};`);

/** A piece of HTML as MDX with the same elements: text, links, lists, tables and drawings. */
export const elementsAsMdx = (html: string): string =>
  html
    .replaceAll(comments, '')
    .replaceAll(tagOrText, (part, tag?: string) => {
      if (tag === undefined) return asText(part);
      return empty.test(tag) ? `${tag.slice(0, -1)}/>` : tag;
    })
    .trim();
