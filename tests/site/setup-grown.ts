import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { grownProject } from '../support/grown-project.ts';
import { buildGrownSite, grownSite } from '../support/grown-site.ts';
import { serveFor } from './serve-site.ts';

const shared = ['node_modules', 'package.json', 'public', 'scripts', 'src', 'tests'];
const own = ['data', 'content'];

/** Builds and serves the site of an atlas that has more than this one, in a project of its own. */
export default async function setup(project: TestProject) {
  buildGrownSite();
  for (const [name, target] of [
    ...shared.map((name) => [name, resolve(name)] as const),
    ...own.map((name) => [name, join(grownSite.atlas, name)] as const),
  ]) {
    const link = join(grownProject, name);
    if (existsSync(link)) rmSync(link);
    symlinkSync(target, link);
  }
  return serveFor(project, grownSite.out);
}
