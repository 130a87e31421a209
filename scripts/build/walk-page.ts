/** Follows the values in tags, each from the `=` before it to the quote that ends it. */
export type FollowValue = (equals: number, end: number) => void;

/** Follows what stands behind each tag and may be empty: where that tag begins, and where the text begins and ends. */
type FollowText = (tag: number, start: number, end: number) => void;

const [quote, tagEnd, letterS] = [34, 62, 115];

/** What a script or style says is no markup, whatever signs stand in it: it ends at its own end only. */
const opaque = [
  ['<script', '</script'],
  ['<style', '</style'],
] as const;
const endOfText = (html: string, tag: number) =>
  html.charCodeAt(tag + 1) === letterS
    ? (opaque.find(([begin]) => html.startsWith(begin, tag))?.[1] ?? '<')
    : '<';

/** Walks over every tag of a page, and over the text behind each, in the order in which they stand there. */
export function walkPage(
  html: string,
  { value, text }: { value?: FollowValue; text?: FollowText },
): void {
  const find = (sign: string, from: number) => {
    const place = html.indexOf(sign, from);
    return place < 0 ? html.length : place;
  };
  let at = find('<', 0);
  while (at < html.length) {
    const tag = at;
    for (let sign = 0; at < html.length && sign !== tagEnd; at += 1) {
      sign = html.charCodeAt(at);
      if (sign !== quote) continue;
      const start = at;
      at = find('"', start + 1);
      value?.(start - 1, at);
    }
    const start = at;
    at = find(endOfText(html, tag), start);
    text?.(tag, start, at);
  }
}
