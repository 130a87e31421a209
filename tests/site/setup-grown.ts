import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../scripts/build/build-site.ts';
import { growAtlas } from '../support/grow-atlas.ts';
import { grownProject } from '../support/grown-project.ts';
import { serveFor } from './serve-site.ts';

const shared = ['node_modules', 'package.json', 'public', 'scripts', 'src', 'tests'];
const own = ['data', 'content'];

/** Builds and serves the site of an atlas that has more than this one, in a project of its own. */
export default async function setup(project: TestProject) {
  const atlas = join(grownProject, 'atlas');
  const out = join(grownProject, 'dist');
  mkdirSync(grownProject, { recursive: true });
  growAtlas(atlas);
  buildSite({ atlas, out });
  for (const [name, target] of [
    ...shared.map((name) => [name, resolve(name)] as const),
    ...own.map((name) => [name, join(atlas, name)] as const),
  ]) {
    const link = join(grownProject, name);
    if (existsSync(link)) rmSync(link);
    symlinkSync(target, link);
  }
  return serveFor(project, out);
}
