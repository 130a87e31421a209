import { createHash } from 'node:crypto';

const styles = /<style>([^]*?)<\/style>/g;

/** The sources that a content policy must name for the styles that stand in a page itself. */
export const styleHashes = (html: string): string[] =>
  Array.from(
    html.matchAll(styles),
    ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );
