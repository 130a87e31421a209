const closingTag = /^<\/(?:a|code|cite|span|strong)>$/;
const spaceBeforeSign = /^\s+[.,;:)]+(?:\s|$)/;
const spaceInBrackets = /\)\s+(?=[.,;:)]+(?:\s|$))/g;

const isSpace = (html: string, place: number) => html.charCodeAt(place) <= 32;

/**
 * A text that stands in a page between a tag and a place, without what the layout of its source left
 * behind: a space before a comma or full stop, or within a link, where it would be underlined.
 */
export function joinedPunctuation(text: string, html: string, tag: number, end: number): string {
  const start = end - text.length;
  let joined = text;
  if (isSpace(html, start)) {
    const isNeedless = html.startsWith('<a ', tag)
      ? /[\s(>]/.test(html.charAt(tag - 1))
      : text.length > 1 && spaceBeforeSign.test(text) && closingTag.test(html.slice(tag, start));
    if (isNeedless) joined = joined.trimStart();
  }
  if (isSpace(html, end - 1) && joined !== '') {
    const isNeedless =
      html.startsWith('</a>', end) ||
      (html.startsWith('<a ', end) && joined.trimEnd().endsWith('('));
    if (isNeedless) joined = joined.trimEnd();
  }
  // The space that was at the end of a link.
  if (isSpace(html, tag - 1) && html.startsWith('</a>', tag) && !/^[\s.,;:)!?]/.test(joined))
    joined = ` ${joined}`;
  return joined.includes(')') ? joined.replace(spaceInBrackets, ')') : joined;
}
