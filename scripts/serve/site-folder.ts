import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../disk/files-in.ts';
import { basePathOf } from '../../src/settings/base-path.ts';
import { parseHeaders } from './headers.ts';

function rulesOf(folder: string) {
  const file = join(folder, '_headers');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  // A local server has no https to upgrade to, and Safari would try it even on localhost.
  return parseHeaders(text.replaceAll('; upgrade-insecure-requests', ''));
}

const filesOf = (folder: string) =>
  new Set(
    filesIn(folder)
      .filter((path) => path !== '_headers')
      .map((path) => `/${path}`),
  );

/** The path of its host at which a built site is made to live, from the address of its home page. */
export function basePathIn(folder: string): string {
  const home = join(folder, 'index.html');
  const html = existsSync(home) ? readFileSync(home, 'utf8') : '';
  const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  return address && URL.canParse(address) ? basePathOf(address) : '';
}

/** A built site on disk: the path it lives at, its header rules, its files as they were on opening, and their bytes. */
export function openSiteFolder(folder: string) {
  const bodies = new Map<string, Buffer>();
  return {
    base: basePathIn(folder),
    rules: rulesOf(folder),
    files: filesOf(folder),
    read: (path: string) => {
      const body = bodies.get(path) ?? readFileSync(join(folder, path));
      bodies.set(path, body);
      return body;
    },
  };
}
