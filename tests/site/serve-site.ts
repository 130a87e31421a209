import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { chromiumOptions } from '../../scripts/browser/chromium.ts';
import { restoreFolder } from '../../scripts/disk/publish-folder.ts';
import { startServer } from '../../scripts/serve/server.ts';

/** Serves a built site to all tests of a project, and tells with what they start a browser. */
export async function serveFor(project: TestProject, folder: string) {
  if (!existsSync(`${folder}/index.html`))
    throw new Error('Er is nog geen site om te testen. Bouw die eerst: npm run build');
  project.provide('chromium', await chromiumOptions());
  const site = await startServer({ folder });
  project.provide('baseURL', site.address);
  return () => site.close();
}

/** Serves the site of this atlas. */
export default async function setup(project: TestProject) {
  await restoreFolder('dist', '.build');
  return serveFor(project, 'dist');
}
