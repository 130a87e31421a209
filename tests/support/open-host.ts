import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startServer } from '../../scripts/serve/server.ts';
import { sharedTab, type TabOptions } from './browser.ts';

/**
 * Serves a page of another site, which has the given HTML in it, with its headers and its other
 * files, and opens it in a tab of the browser. The mistakes of its scripts are kept.
 */
export async function openHost(
  html: string,
  options: TabOptions = {},
  headers = '',
  files: Record<string, string> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'gastheer-'));
  const all = {
    'index.html': `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Krant</title><body>${html}`,
    _headers: headers,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const server = await startServer({ folder });
  const page = await sharedTab(options);
  const mistakes: string[] = [];
  page.on('pageerror', ({ message }) => mistakes.push(message));
  await page.goto(server.address);
  return {
    page,
    mistakes,
    [Symbol.asyncDispose]: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
