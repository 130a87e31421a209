import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../disk/files-in.ts';
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

/** A built site on disk: its header rules, its files as they were on opening, and their bytes. */
export function openSiteFolder(folder: string) {
  const bodies = new Map<string, Buffer>();
  return {
    rules: rulesOf(folder),
    files: filesOf(folder),
    read: (path: string) => {
      const body = bodies.get(path) ?? readFileSync(join(folder, path));
      bodies.set(path, body);
      return body;
    },
  };
}
