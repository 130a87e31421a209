import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { generateContent } from './survey.ts';
import { DataError } from './problem.ts';

const fresh = '.build/site';
const old = '.build/oud';

/** Builds the site into a new folder and puts it in the place of `dist` when it is whole. */
async function buildSite() {
  console.log(`${generateContent()} bestanden gemaakt uit data/.`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync('.build', { recursive: true });
  await build({ outDir: fresh, logLevel: 'warn' });
  if (!existsSync(`${fresh}/index.html`)) throw new Error(`${fresh} heeft geen index.html`);
  rmSync(old, { recursive: true, force: true });
  if (existsSync('dist')) renameSync('dist', old);
  renameSync(fresh, 'dist');
  rmSync(old, { recursive: true, force: true });
  console.log('De site staat in dist/.');
}

try {
  await buildSite();
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
