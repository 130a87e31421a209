import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowInHeaders, allowInPage } from './allow-styles.ts';
import { inlineStyles, type ReadFile } from './inline-styles.ts';
import { withIntegrity } from './script-integrity.ts';
import { styleHashes } from './style-hashes.ts';

/** Whether a page has its styles in itself: not an embed, whose strict policy knows no exception. */
const isOwnPage = (path: string) => !/^embed[/\\]/.test(path);

/** A page as readers get it, from a page as Astro makes it; one that is finished stays as it is. */
export function finishPage(path: string, html: string, read: ReadFile): string {
  const whole = withIntegrity(html, read);
  if (!isOwnPage(path)) return whole;
  const styled = inlineStyles(whole, read);
  return styled === whole ? whole : allowInPage(styled, styleHashes(styled));
}

/** Finishes every page of a fresh site, and names the styles in them in its `_headers`. */
export function finishPages(folder: string): void {
  const files = new Map<string, Buffer>();
  const read = (path: string) => {
    const bytes = files.get(path) ?? readFileSync(join(folder, path));
    files.set(path, bytes);
    return bytes;
  };
  const hashes = globSync('**/*.html', { cwd: folder, exclude: ['vast/**'] }).flatMap((path) => {
    const file = join(folder, path);
    const html = readFileSync(file, 'utf8');
    const finished = finishPage(path, html, read);
    if (finished !== html) writeFileSync(file, finished);
    return styleHashes(finished);
  });
  const headers = join(folder, '_headers');
  writeFileSync(headers, allowInHeaders(readFileSync(headers, 'utf8'), hashes));
}
