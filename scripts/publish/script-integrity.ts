import { createHash } from 'node:crypto';
import type { ReadFile } from './inline-styles.ts';

const scripts = /<script((?: [^>]*)?) src="(\/[^"]+\.js)"><\/script>/g;

/**
 * A page that says which bytes each of its scripts has, so that a browser runs no others. They are
 * asked for with CORS, because in a frame without an origin a browser could not check them otherwise.
 */
export const withIntegrity = (html: string, read: ReadFile): string =>
  html.replaceAll(scripts, (_, attributes: string, path: string) => {
    const hash = createHash('sha256').update(read(path)).digest('base64');
    return `<script${attributes} src="${path}" integrity="sha256-${hash}" crossorigin="anonymous"></script>`;
  });
