import type { Look, Run } from './book.ts';
import { childOf, childrenOf, textIn } from './xml-parts.ts';
import type { XmlElement } from './xml-elements.ts';

/** A piece of text as it is written; without a look it has that of its cell. */
export type WrittenRun = Pick<Run, 'text'> & { look?: Look };

const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** A text with what cannot stand in XML, written as `_x000D_`, put back. */
export const unescapedText = (text: string): string =>
  text
    .replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');

/** The runs of a text in a workbook; how it is pronounced is no part of it. */
export function runsIn(
  text: XmlElement | undefined,
  lookOf: (font: XmlElement | undefined) => Look,
): WrittenRun[] {
  const plain = childrenOf(text, 't').map((part) => ({ text: unescapedText(textIn(part)) }));
  const rich = childrenOf(text, 'r').map((run) => {
    const font = childOf(run, 'rPr');
    const written = childrenOf(run, 't').map(textIn).join('');
    return { text: unescapedText(written), ...(font ? { look: lookOf(font) } : {}) };
  });
  return [...plain, ...rich];
}
