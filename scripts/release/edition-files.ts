import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from './edition.ts';
import { frozenPage, frozenStyle, isKept, keptPath } from './frozen-page.ts';
import { outlineStyles } from './outline-styles.ts';

/** The bytes of files, by their path. */
export type Files = ReadonlyMap<string, Uint8Array>;

const copied = ['data/**/*', 'beeld/*.svg'];
const left = ['**/*.html', '**/*.xml'];

const needs = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), ([, path = '']) => path).filter(isKept);
const neededByPage = (html: string) => needs(html, /\s(?:href|src)="([^"?#]+)/g);
const neededByStyle = (css: string) => needs(css, /url\(([^)]+)\)/g);

/** Everything that an edition holds, made from a built site. */
export function editionFiles(built: string, edition: Edition): Files {
  const read = (path: string) => readFileSync(join(built, path));
  const pathsOf = (pattern: string | string[], exclude: string[] = []) =>
    globSync(pattern, { cwd: built, withFileTypes: false, exclude })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.[^/]+$/.test(path))
      .sort();
  // What an edition holds keeps the strictest policy: no style in a page.
  const pages = pathsOf('embed/**/*.html').map((path) => ({
    path,
    ...outlineStyles(read(path).toString()),
  }));
  const styles = new Map(pages.flatMap(({ files }) => [...files]));
  const kept = keptFiles(pages.map(({ html }) => html).join('\n'), (path) => {
    const style = styles.get(path);
    return style === undefined ? read(path) : Buffer.from(style);
  });
  return new Map<string, Uint8Array>([
    ...pathsOf(copied, left).map((path) => [path, read(path)] as const),
    ...pages.map(({ path, html }) => [path, Buffer.from(frozenPage(html, path, edition))] as const),
    ...Array.from(kept, ([path, bytes]) => {
      const frozen = path.endsWith('.css') ? frozenStyle(bytes.toString(), edition) : bytes;
      return [keptPath(path), Buffer.from(frozen)] as const;
    }),
  ]);
}

/** The styles, scripts, font and pictures of the embeds, with what those need in their turn. */
function keptFiles(html: string, read: (path: string) => Buffer): Map<string, Buffer> {
  const kept = new Map<string, Buffer>();
  const keep = (path: string) => {
    if (kept.has(path)) return;
    const bytes = read(path);
    kept.set(path, bytes);
    if (path.endsWith('.css')) neededByStyle(bytes.toString()).forEach(keep);
  };
  neededByPage(html).sort().forEach(keep);
  return kept;
}
