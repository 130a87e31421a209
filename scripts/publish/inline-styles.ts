/** Gives the bytes of a file of the site at its address: `/_astro/page.css`. */
export type ReadFile = (path: string) => Buffer;

const links = /<link rel="stylesheet" href="(\/[^"]+\.css)">/g;
const leavesStyle = /<\/style|url\((?!["']?\/)|@import/i;

function styleOf(path: string, read: ReadFile): string {
  const css = read(path).toString().trim();
  if (leavesStyle.test(css)) throw new Error(`${path} kan niet in een pagina staan`);
  return css;
}

/**
 * Puts the stylesheets of a page into it as one element, where the first of them stood: the largest
 * text is then painted without a second journey to the server. Pages with the same stylesheets
 * share one text.
 */
export function styleInliner(read: ReadFile): (html: string) => string {
  const elements = new Map<string, string>();
  function elementOf(paths: readonly string[]): string {
    const key = paths.join(' ');
    const element =
      elements.get(key) ?? `<style>${paths.map((path) => styleOf(path, read)).join('\n')}</style>`;
    elements.set(key, element);
    return element;
  }
  return (html) => {
    const paths = Array.from(html.matchAll(links), ([, path = '']) => path);
    let placed = false;
    return html.replaceAll(links, () => {
      if (placed) return '';
      placed = true;
      return elementOf(paths);
    });
  };
}
