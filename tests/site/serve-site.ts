import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumOptions } from '../../scripts/browser/chromium.ts';
import { restoreFolder } from '../../scripts/disk/publish-folder.ts';
import { startServer } from '../../scripts/serve/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    baseURL: string;
    wsEndpoints: string[];
    drawingEndpoint: string;
  }
}

/** Pages are laid out, run and told of as ever, but no pixel is coloured: half the work of a test in a browser. */
const withoutPixels = ['--force-gpu-mem-available-mb=0', '--disable-gpu'];

/** Serves a built site and starts a browser for each worker, and one that draws, for all tests of a project. */
export async function serveFor(project: TestProject, folder: string) {
  if (!existsSync(`${folder}/index.html`))
    throw new Error('Er is nog geen site om te testen. Bouw die eerst: npm run build');
  const options = await chromiumOptions();
  const drawing = await chromium.launchServer(options);
  const browsers = await Promise.all(
    Array.from({ length: project.config.maxWorkers }, () =>
      chromium.launchServer({ ...options, args: withoutPixels }),
    ),
  );
  const site = await startServer({ folder });
  project.provide('baseURL', site.address);
  project.provide(
    'wsEndpoints',
    browsers.map((browser) => browser.wsEndpoint()),
  );
  project.provide('drawingEndpoint', drawing.wsEndpoint());
  return async () => {
    await Promise.all([drawing, ...browsers].map((browser) => browser.close()));
    await site.close();
  };
}

/** Serves the site of this atlas. */
export default async function setup(project: TestProject) {
  await restoreFolder('dist', '.build');
  return serveFor(project, 'dist');
}
