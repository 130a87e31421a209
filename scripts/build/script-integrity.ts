import { createHash } from 'node:crypto';
import type { ReadFile } from './inline-styles.ts';

/**
 * Makes a page say which bytes each of its scripts has, so that a browser runs no others. They are
 * asked for with CORS, because in a frame without an origin a browser could not check them otherwise.
 */
export function integrityTeller(read: ReadFile) {
  const hashes = new Map<string, string>();
  function hashOf(path: string): string {
    const hash = hashes.get(path) ?? createHash('sha256').update(read(path)).digest('base64');
    hashes.set(path, hash);
    return hash;
  }
  /** What must stand behind a value of a page, from its `=` to its last quote, if that is the address of a script. */
  return (html: string, equals: number, end: number): string | undefined =>
    html.startsWith('.js"></script>', end - 3) && html.startsWith(' src="/', equals - 4)
      ? ` integrity="sha256-${hashOf(html.slice(equals + 2, end))}" crossorigin="anonymous"`
      : undefined;
}
