import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsAsMdx, wordsAsMdx } from './as-mdx.ts';
import { atlasOf, benchFolder, siteOf } from './atlas-of.ts';
import { buildAtlas } from './build-atlas.ts';
import { isThere, measureCommand } from './measure-command.ts';
import { measureProgram, type Usage } from './measure-program.ts';
import { pageMains } from './page-mains.ts';
import { writeHugo } from './write-hugo.ts';
import { writePlainMdx } from './write-plain-mdx.ts';

/** So many municipalities have 10,000 pages: three each, and those of the whole atlas. */
const withTenThousandPages = 3311;

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
  /** With more municipalities than this it is not built. */
  most?: number;
  /** Whether it makes all pages of each municipality, so that a page can be held against a page. */
  pageByPage?: boolean;
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

/** Pages of this atlas again, each as an MDX file of its own. */
const plainMdx = (pages: string, asMdx: (html: string) => string) => (count: number) => {
  const project = join(benchFolder, `mdx-${count}`);
  const bodies = pageMains(siteOf(count), pages);
  writePlainMdx(
    project,
    bodies.map(({ slug, main }) => ({ slug, body: asMdx(main) })),
  );
  const astro = join(process.cwd(), 'node_modules/astro/bin/astro.mjs');
  const used = measureProgram([astro, 'build', '--silent'], project);
  return counted(count, used, join(project, 'dist'));
};

const municipalityPages = 'gemeenten/*/index.html';
const threePages = '{gemeenten,vergelijken,embed/gemeente}/*/index.html';

function buildBareStrings(count: number): Built {
  const out = join(benchFolder, `strings-${count}`);
  const used = measureProgram(['scripts/bench/bare-strings.ts', siteOf(count), out]);
  return counted(count, used, out);
}

/** The words of our pages as Hugo builds them; asks for a site that `buildWhole` made. */
export const hugo: Way = {
  name: 'Hugo, the words of all three pages of each as Markdown',
  build: (count) => {
    const project = join(benchFolder, `hugo-${count}`);
    writeHugo(project, pageMains(siteOf(count), threePages));
    const used = measureCommand(['hugo', '--quiet', '--destination', 'dist'], project);
    return counted(count, used, join(project, 'dist'));
  },
  pageByPage: true,
};

/** The same words as Astro builds them, each page a file of its own. */
export const mdxWords: Way = {
  name: 'plain MDX, the words of all three pages of each (to 3,000 municipalities)',
  build: plainMdx(threePages, wordsAsMdx),
  most: 3000,
  pageByPage: true,
};

const ways: Way[] = [
  {
    name: 'this atlas, everything but pictures (six files for each municipality)',
    build: buildWhole,
  },
  {
    name: 'plain MDX, the words of the municipality pages',
    build: plainMdx(municipalityPages, wordsAsMdx),
  },
  mdxWords,
  {
    name: 'plain MDX, the elements of all three pages of each: equal content (to 1,000 municipalities; with 3,000 it runs out of memory)',
    build: plainMdx(threePages, elementsAsMdx),
    most: 1000,
    pageByPage: true,
  },
  { name: 'bare strings, the words of the municipality pages', build: buildBareStrings },
  ...(isThere('hugo') ? [hugo] : []),
];

/** Slope of a measure against the number of municipalities, both in logarithms. */
const exponent = (of: (built: Built) => number, small: Built, large: Built) =>
  Math.log(of(large) / of(small)) / Math.log(large.municipalities / small.municipalities);

const line = ({ municipalities, pages, files, wall, seconds, megabytes }: Built) =>
  `  ${String(municipalities).padStart(6)} municipalities ${String(pages).padStart(6)} pages` +
  ` ${String(files).padStart(6)} files  ${(pages / wall).toFixed(0).padStart(5)} pages/s` +
  `  processor ${seconds.toFixed(1).padStart(6)} s` +
  ` (${((1000 * seconds) / municipalities).toFixed(1)} ms a municipality, ${((1000 * seconds) / files).toFixed(2)} ms a file)` +
  (Number.isNaN(megabytes) ? '' : `  peak ${megabytes.toFixed(0).padStart(5)} MB`);

const ratio = (ours: Built, other: Built) => (ours.seconds / other.seconds).toFixed(2);

const growth = (small: Built, large: Built) =>
  `  from ${small.municipalities} to ${large.municipalities}: processor time ^ ${exponent(({ seconds }) => seconds, small, large).toFixed(2)}` +
  (Number.isNaN(large.megabytes)
    ? ''
    : `, peak ^ ${exponent(({ megabytes }) => megabytes, small, large).toFixed(2)}`);

const perPage = ({ seconds, pages }: Built) => (1000 * seconds) / pages;

/** What a page costs in two builds; this atlas also makes three files beside each three. */
const pageByPage = (ours: Built, other: Built) =>
  `    a page: this atlas ${perPage(ours).toFixed(2)} ms, other files included; this way ${perPage(other).toFixed(2)} ms: ${(perPage(ours) / perPage(other)).toFixed(2)} of it`;

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

/** Builds this atlas until it has 10,000 pages, and holds it against what plain MDX asks for each. */
function tenThousandPages(others: ReadonlyMap<string, Built>, log: (line: string) => void) {
  const whole = buildWhole(withTenThousandPages);
  log(`this atlas with ${whole.pages} pages`);
  log(line(whole));
  if (ways.includes(hugo)) {
    const other = hugo.build(withTenThousandPages);
    log(hugo.name);
    log(`${line(other)}  this atlas uses ${ratio(whole, other)} of it`);
  }
  for (const [name, built] of others) {
    const seconds = (whole.pages * perPage(built)) / 1000;
    log(
      `  ${name}: ${perPage(built).toFixed(1)} ms a page with ${built.pages} pages, so ${seconds.toFixed(0)} s; this atlas uses ${(whole.seconds / seconds).toFixed(2)} of it`,
    );
  }
}

/** Prints how building grows with the number of municipalities, beside other ways to build. */
export function benchScale(
  wanted?: readonly number[],
  log: (line: string) => void = console.log,
): void {
  mkdirSync(benchFolder, { recursive: true });
  if (!ways.includes(hugo))
    log('Hugo is not on this machine, so this atlas is not held against it');
  const sizes = wanted ?? [54, 342, 1000, 3000, 10_000];
  const ours = new Map<number, Built>();
  const others = new Map<string, Built>();
  for (const way of ways) {
    const { name, build, most = Infinity } = way;
    log(name);
    let small: Built | undefined;
    for (const count of sizes.filter((size) => size <= most)) {
      const large = build(count);
      const whole = ours.get(count);
      log(line(large) + (whole ? `  this atlas uses ${ratio(whole, large)} of it` : ''));
      if (build === buildWhole) ours.set(count, large);
      if (way.pageByPage) others.set(name, large);
      if (way.pageByPage && whole) log(pageByPage(whole, large));
      if (small) log(growth(small, large));
      small = large;
    }
  }
  if (!wanted) tenThousandPages(others, log);
  const smallest = ours.get(Math.min(...sizes));
  if (smallest) log(pictures(smallest));
}
