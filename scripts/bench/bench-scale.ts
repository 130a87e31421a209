import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atlasOf, benchFolder, siteOf } from './atlas-of.ts';
import { buildAtlas, flags } from './build-atlas.ts';
import { buildPlainAstro } from './build-plain-astro.ts';
import { isThere, measureCommand } from './measure-command.ts';
import { measureProgram, type Usage } from './measure-program.ts';
import { pageMains } from './page-mains.ts';
import {
  astroOfHtml,
  astroOfMdx,
  hugoOfHtml,
  hugoOfWords,
  writePlainProject,
  type PlainProject,
} from './write-plain-project.ts';

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
export const buildWhole = (count: number): Built =>
  counted(count, buildAtlas(atlasOf(count), count, true), siteOf(count));

const pages = '{gemeenten,vergelijken,embed/gemeente}/*/index.html';

/** Our three pages of each alone; like all that follows it asks for a site that `buildWhole` made. */
export const threePages: Way = {
  name: 'this atlas, the three pages of each alone',
  build: (count) => {
    const folder = join(benchFolder, `three-${count}`);
    const atlas = join(benchFolder, `atlas-${count}`);
    const used = measureProgram([
      ...flags,
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

const buildHugo = (project: string) =>
  measureCommand(['hugo', '--quiet', '--destination', 'dist'], project);

/** What a generator of others makes of all three pages of each, in a project of its own. */
const byOthers = (
  name: string,
  plain: PlainProject,
  build: (project: string) => Usage,
  most = Infinity,
): Way => ({
  name,
  build: (count) => {
    const project = join(benchFolder, `${plain.name}-${count}`);
    writePlainProject(project, plain, pageMains(siteOf(count), pages));
    return counted(count, build(project), join(project, 'dist'));
  },
  most,
});

/** The words of our pages as Hugo builds them. */
export const hugo = byOthers('Hugo, the words as Markdown', hugoOfWords, buildHugo, 3311);

/** What stands in `main` of our pages as Hugo puts it in its own. */
export const hugoReady = byOthers('Hugo, from ready HTML', hugoOfHtml, buildHugo, 3311);

/** The same as Astro does it. */
export const astroReady = byOthers(
  'plain Astro, from ready HTML',
  astroOfHtml,
  buildPlainAstro,
  3311,
);

/** The same words as Astro builds them, each page a file of its own. */
export const mdxWords = byOthers(
  'plain Astro, the words as MDX',
  astroOfMdx,
  buildPlainAstro,
  3000,
);

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
  if (!isThere('hugo'))
    console.log('Hugo is not on this machine, so this atlas is not held against it');
  console.log('this atlas, everything but pictures (six files for each municipality)');
  const ours = sizes.map(buildWhole);
  for (const built of ours) console.log(line(built));
  const others = [mdxWords, threePages, astroReady, ...(isThere('hugo') ? [hugo, hugoReady] : [])];
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
