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
 * A page with its stylesheets in one element, where the first of them stood: the largest text is
 * then painted without a second journey to the server.
 */
export function inlineStyles(html: string, read: ReadFile): string {
  const paths = Array.from(html.matchAll(links), ([, path = '']) => path);
  const style = `<style>${paths.map((path) => styleOf(path, read)).join('\n')}</style>`;
  let placed = false;
  return html.replaceAll(links, () => {
    if (placed) return '';
    placed = true;
    return style;
  });
}
