/** What how a source is laid out leaves behind, and what it should be. */
const repairs: readonly [RegExp, string][] = [
  [/(<\/(?:a|code|cite|span|strong)>|\))\s+(?=[.,;:)]+(?:\s|<))/g, '$1'],
  [/\(\s+(?=<a\b)/g, '('],
  [/([\s(>])(<a(?:\s[^\s=>]+(?:="[^"]*")?)*>)\s+/g, '$1$2'],
];

/** A space at the end of a link, and the sign behind it before which the space is needless. */
const endOfLink = /\s+<\/a>(?=([\s.,;:)!?])?)/g;

/** Puts a comma or full stop against the link that it follows, and keeps a space out of a link, where it would be underlined. */
export const joinedPunctuation = (html: string): string =>
  repairs
    .reduce((text, [apart, joined]) => text.replace(apart, joined), html)
    .replace(endOfLink, (_, sign?: string) => (sign === undefined ? '</a> ' : '</a>'));
