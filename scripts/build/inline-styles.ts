import { styleHash } from './style-hashes.ts';

/** Gives the bytes of a file of the site at its address: `/_astro/page.css`. */
export type ReadFile = (path: string) => Buffer;

const links = /<link rel="stylesheet" href="(\/[^"]+\.css)">/g;
const leavesStyle = /<\/style|url\((?!["']?\/)|@import/i;

function styleOf(path: string, read: ReadFile): string {
  const css = read(path).toString().trim();
  if (leavesStyle.test(css)) throw new Error(`${path} kan niet in een pagina staan`);
  return css;
}

/** The stylesheets of a page as one element, and how a content policy names it. */
interface Style {
  element: string;
  hash: string;
}

/** A page with its styles in it, and the hash of those; none where it had no stylesheet. */
export interface StyledPage {
  html: string;
  hash?: string;
}

const styleFrom = (css: string): Style => ({
  element: `<style>${css}</style>`,
  hash: styleHash(css),
});

/**
 * Puts the stylesheets of a page into it as one element, where the first of them stood: the largest
 * text is then painted without a second journey to the server. Pages with the same stylesheets
 * share one text and its hash.
 */
export function styleInliner(read: ReadFile): (html: string) => StyledPage {
  const styles = new Map<string, Style>();
  function styleWith(paths: readonly string[]): Style {
    const key = paths.join(' ');
    const style = styles.get(key) ?? styleFrom(paths.map((path) => styleOf(path, read)).join('\n'));
    styles.set(key, style);
    return style;
  }
  return (html) => {
    const paths = Array.from(html.matchAll(links), ([, path = '']) => path);
    if (paths.length === 0) return { html };
    const { element, hash } = styleWith(paths);
    let placed = false;
    const styled = html.replaceAll(links, () => {
      if (placed) return '';
      placed = true;
      return element;
    });
    return { html: styled, hash };
  };
}
