import { allowInHead } from './allow-styles.ts';
import { styleHash } from './style-hashes.ts';

/** Gives the bytes of a file of the site at its address: `/_astro/page.css`. */
export type ReadFile = (path: string) => Buffer;

const imports = /<style>((?:@import "\/[^"]+\.css";)+)<\/style>/;
const leavesStyle = /<\/style|url\((?!["']?\/)|@import/i;

function cssOf(path: string, read: ReadFile): string {
  const css = read(path).toString().trim();
  if (leavesStyle.test(css)) throw new Error(`${path} kan niet in een pagina staan`);
  return css;
}

/** The stylesheets of a page as one element, how a content policy names it, and what it was made from. */
interface Style {
  element: string;
  hash: string;
  paths: readonly string[];
}

/** The head of a page with its style in it, where it had one. */
interface StyledHead {
  head: string;
  style?: Style;
}

/**
 * Puts the stylesheets that the head of a page imports in its place, and names them in the policy that
 * then allows them: the largest text is painted without a second journey to the server. Pages with the
 * same stylesheets share one text and its hash.
 */
export function styleInliner(read: ReadFile): (head: string) => StyledHead {
  const styles = new Map<string, Style>();
  function styleOf(imported: string): Style {
    const known = styles.get(imported);
    if (known) return known;
    const paths = Array.from(imported.matchAll(/"([^"]+)"/g), ([, path = '']) => path);
    const css = paths.map((path) => cssOf(path, read)).join('\n');
    const style = { element: `<style>${css}</style>`, hash: styleHash(css), paths };
    styles.set(imported, style);
    return style;
  }
  return (head) => {
    const [before = '', imported, behind = ''] = head.split(imports);
    if (imported === undefined) return { head };
    const style = styleOf(imported);
    return { head: allowInHead(before, [style.hash]) + style.element + behind, style };
  };
}
