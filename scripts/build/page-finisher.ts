import { textFinisher } from './finish-texts.ts';
import { styleInliner, type ReadFile } from './inline-styles.ts';
import { replacedPieces } from './replaced-pieces.ts';
import { integrityTeller } from './script-integrity.ts';
import { walkPage, type FollowValue } from './walk-page.ts';

/**
 * Makes pages as readers get them from pages as Astro makes them; one that is finished stays as it
 * is. Who asks may follow the values of a page on the walk over it, and gets the style that came into
 * it. Each file of the site is read once.
 */
export function pageFinisher(read: ReadFile) {
  const integrityAt = integrityTeller(read);
  const inlineStyles = styleInliner(read);
  return (html: string, follow?: FollowValue) => {
    const page = replacedPieces(html);
    const finishText = textFinisher(html);
    const headEnd = html.indexOf('</head>');
    let head = '';
    walkPage(html, {
      value: (equals, end) => {
        follow?.(equals, end);
        const integrity = integrityAt(html, equals, end);
        if (integrity !== undefined) page.replace(end + 1, end + 1, integrity);
      },
      text: (tag, start, end) => {
        const text = html.slice(start, end);
        const finished = finishText(text, tag, end);
        if (finished !== text) page.replace(start, end, finished);
        if (end === headEnd) head = page.upTo(end);
      },
    });
    const { head: styled, style } = inlineStyles(head);
    return { html: styled + page.upTo(html.length), style };
  };
}
