import { allowInHead } from './allow-styles.ts';
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

/** The head of a page with its styles in it, and the hash of those; none where it had no stylesheet. */
export interface StyledHead {
  head: string;
  hash: string | undefined;
}

const styleFrom = (css: string): Style => ({
  element: `<style>${css}</style>`,
  hash: styleHash(css),
});

/**
 * Puts the stylesheets of a page into its head as one element, where the first of them stood and behind
 * the policy that then allows it: the largest text is painted without a second journey to the server.
 * Pages with the same stylesheets share one text and its hash.
 */
export function styleInliner(read: ReadFile): (head: string) => StyledHead {
  const styles = new Map<string, Style>();
  function styleWith(paths: readonly string[]): Style {
    const key = paths.join(' ');
    const style = styles.get(key) ?? styleFrom(paths.map((path) => styleOf(path, read)).join('\n'));
    styles.set(key, style);
    return style;
  }
  return (head) => {
    const [before = '', ...parts] = head.split(links);
    if (parts.length === 0) return { head, hash: undefined };
    const { element, hash } = styleWith(parts.filter((_, at) => at % 2 === 0));
    const behind = parts.filter((_, at) => at % 2 === 1).join('');
    return { head: allowInHead(before, [hash]) + element + behind, hash };
  };
}
