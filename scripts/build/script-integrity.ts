import { createHash } from 'node:crypto';
import type { ReadFile } from './inline-styles.ts';

const scripts = /<script((?: [^>]*)?) src="(\/[^"]+\.js)"><\/script>/g;

/**
 * Makes a page say which bytes each of its scripts has, so that a browser runs no others. They are
 * asked for with CORS, because in a frame without an origin a browser could not check them otherwise.
 */
export function integrityTeller(read: ReadFile): (html: string) => string {
  const hashes = new Map<string, string>();
  function hashOf(path: string): string {
    const hash = hashes.get(path) ?? createHash('sha256').update(read(path)).digest('base64');
    hashes.set(path, hash);
    return hash;
  }
  return (html) =>
    html.replaceAll(
      scripts,
      (_, attributes: string, path: string) =>
        `<script${attributes} src="${path}" integrity="sha256-${hashOf(path)}" crossorigin="anonymous"></script>`,
    );
}
