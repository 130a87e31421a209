import { hash } from 'node:crypto';
import { styleElements, styleHash } from '../build/style-hashes.ts';

/**
 * A page with each style that stands in it in a file instead, which its policy then no longer has to
 * name, and those files by their address.
 */
export function outlineStyles(html: string): { html: string; files: Map<string, string> } {
  const files = new Map<string, string>();
  const hashes: string[] = [];
  const linked = html.replaceAll(styleElements, (_, css: string) => {
    const name = hash('sha256', css).slice(0, 8);
    hashes.push(styleHash(css));
    files.set(`/_astro/stijl.${name}.css`, css);
    return `<link rel="stylesheet" href="/_astro/stijl.${name}.css">`;
  });
  return { html: hashes.reduce((page, hash) => page.replace(` ${hash}`, ''), linked), files };
}
