import { createHash } from 'node:crypto';

/** The styles that stand in a page itself. */
export const styleElements = /<style>([^]*?)<\/style>/g;

/** The source that a content policy must name for a style. */
export const styleHash = (css: string): string =>
  `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

/** The sources that a content policy must name for the styles that stand in a page itself. */
export const styleHashes = (html: string): string[] =>
  Array.from(html.matchAll(styleElements), ([, css = '']) => styleHash(css));
