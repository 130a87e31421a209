import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsAsMdx } from './as-mdx.ts';
import { atlasOf, benchFolder, siteOf } from './atlas-of.ts';
import { buildAtlas } from './build-atlas.ts';
import { buildPlainAstro } from './build-plain-astro.ts';
import { isThere, measureCommand } from './measure-command.ts';
import { measureProgram, type Usage } from './measure-program.ts';
import { pageMains } from './page-mains.ts';
import { writeHugo } from './write-hugo.ts';
import { writePlainMdx } from './write-plain-mdx.ts';

/** A build of so many municipalities, what it made and used. */
export interface Built extends Usage {
  municipalities: number;
  pages: number;
  files: number;
}

/** One way to build pages for a number of municipalities. */
interface Way {
  name: string;
  build: (count: number) => Built;
  /** With more municipalities than this it takes too long, or runs out of memory. */
  most: number;
}

function counted(count: number, used: Usage, folder: string): Built {
  const files = globSync('**/*.*', { cwd: folder, withFileTypes: true, exclude: ['_astro'] });
  const names = files.filter((file) => file.isFile()).map(({ name }) => name);
  const pages = names.filter((name) => name.endsWith('.html')).length;
  return { ...used, municipalities: count, pages, files: names.length };
}

/** Builds the site of an invented atlas, everything but pictures. */
export function buildWhole(count: number): Built {
  for (const path of [siteOf(count), `${siteOf(count)}.bouw`])
    rmSync(path, { recursive: true, force: true });
  return counted(count, buildAtlas(atlasOf(count), count, true), siteOf(count));
}

const pages = '{gemeenten,vergelijken,embed/gemeente}/*/index.html';

/** Our three pages of each alone; like all that follows it asks for a site that `buildWhole` made. */
export const threePages: Way = {
  name: 'this atlas, the three pages of each alone',
  build: (count) => {
    const folder = join(benchFolder, `three-${count}`);
    rmSync(folder, { recursive: true, force: true });
    const atlas = join(benchFolder, `atlas-${count}`);
    const used = measureProgram([
      'scripts/bench/make-three-pages.ts',
      '--atlas',
      atlas,
      '--uit',
      folder,
    ]);
    return counted(count, used, folder);
  },
  most: Infinity,
};

const hugoFrom = (form: 'md' | 'html', name: string): Way => ({
  name,
  build: (count) => {
    const project = join(benchFolder, `hugo-${count}`);
    writeHugo(project, pageMains(siteOf(count), pages), form);
    const used = measureCommand(['hugo', '--quiet', '--destination', 'dist'], project);
    return counted(count, used, join(project, 'dist'));
  },
  most: 3311,
});

/** The words of our pages as Hugo builds them. */
export const hugo = hugoFrom('md', 'Hugo, the words of all three pages of each as Markdown');

/** What stands in `main` of our pages as Hugo puts it in its own. */
export const hugoReady = hugoFrom('html', 'Hugo, all three pages of each from ready HTML');

/** The same words as Astro builds them, each page a file of its own. */
export const mdxWords: Way = {
  name: 'plain MDX, the words of all three pages of each',
  build: (count) => {
    const project = join(benchFolder, `mdx-${count}`);
    const bodies = pageMains(siteOf(count), pages).map(({ slug, main }) => ({
      slug,
      body: wordsAsMdx(main),
    }));
    writePlainMdx(project, bodies);
    return counted(count, buildPlainAstro(project), join(project, 'dist'));
  },
  most: 3000,
};

const line = ({ municipalities, pages, files, wall, seconds, megabytes }: Built) =>
  `  ${String(municipalities).padStart(6)} municipalities ${String(pages).padStart(6)} pages` +
  ` ${String(files).padStart(6)} files  ${(pages / wall).toFixed(0).padStart(5)} pages/s` +
  `  processor ${seconds.toFixed(1).padStart(6)} s` +
  ` (${((1000 * seconds) / municipalities).toFixed(1)} ms a municipality, ${((1000 * seconds) / files).toFixed(2)} ms a file)` +
  (Number.isNaN(megabytes) ? '' : `  peak ${megabytes.toFixed(0).padStart(5)} MB`);

/** How much more it takes to draw a picture for each municipality than to build without. */
function pictures(without: Built): string {
  const { municipalities: count } = without;
  const atlas = atlasOf(count);
  const settings = join(atlas, 'data/atlas.json');
  const text = readFileSync(settings, 'utf8');
  writeFileSync(settings, text.replace('"pictures": false', '"pictures": true'));
  const drawn = buildAtlas(atlas, count, true);
  const each = (drawn.seconds - without.seconds) / count;
  return `pictures, timed apart with ${count} municipalities: ${each.toFixed(3)} s a picture, peak ${drawn.megabytes.toFixed(0)} MB (${without.megabytes.toFixed(0)} MB without)`;
}

/** Prints how building grows with the number of municipalities, beside other ways to build. */
export function benchScale(sizes: readonly number[] = [54, 342, 1000, 3311, 10_000]): void {
  mkdirSync(benchFolder, { recursive: true });
  if (!isThere('hugo'))
    console.log('Hugo is not on this machine, so this atlas is not held against it');
  console.log('this atlas, everything but pictures (six files for each municipality)');
  const ours = sizes.map(buildWhole);
  for (const built of ours) console.log(line(built));
  const others = [mdxWords, threePages, ...(isThere('hugo') ? [hugo, hugoReady] : [])];
  for (const { name, build, most } of others) {
    console.log(name);
    for (const whole of ours.filter(({ municipalities }) => municipalities <= most)) {
      const other = build(whole.municipalities);
      const part = (whole.seconds / other.seconds).toFixed(2);
      console.log(`${line(other)}  this atlas uses ${part} of it`);
    }
  }
  if (ours[0]) console.log(pictures(ours[0]));
}
