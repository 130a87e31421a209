import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { benchFolder } from './atlas-of.ts';
import { measureProgram, type Usage } from './measure-program.ts';

/** Builds an Astro project that is not ours, and tells what that used. */
export const buildPlainAstro = (project: string): Usage =>
  measureProgram([resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent'], project);

/** Builds the least that Astro can: one page of one line. */
export function buildOneLine(): Usage {
  const project = join(benchFolder, 'one-line');
  mkdirSync(join(project, 'src/pages'), { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "name": "one-line", "type": "module" }');
  writeFileSync(join(project, 'src/pages/index.astro'), '<p>Eén regel.</p>');
  return buildPlainAstro(project);
}
