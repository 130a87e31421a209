import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { startServer } from '../../scripts/serve/server.ts';
import { connectBrowser } from './browser.ts';

/**
 * Serves a page of another site, which has the given HTML in it, with its headers, and opens it in
 * the browser.
 */
export async function openHost(html: string, options: BrowserContextOptions = {}, headers = '') {
  const folder = mkdtempSync(join(tmpdir(), 'gastheer-'));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Krant</title><body>${html}`,
  );
  writeFileSync(join(folder, '_headers'), headers);
  const server = await startServer({ folder });
  const browser = await connectBrowser();
  const page = await browser.newPage(options);
  await page.goto(server.address);
  return {
    page,
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
