import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atlasOf, benchFolder, siteOf } from './atlas-of.ts';
import { buildAtlas } from './build-atlas.ts';
import { measureProgram, type Usage } from './measure-program.ts';
import { pageTexts } from './page-texts.ts';
import { writePlainMdx } from './write-plain-mdx.ts';

interface Built extends Usage {
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
  /** Whether its pages say what those of this atlas say, each of them. */
  equal?: boolean;
}

function counted(count: number, used: Usage, folder: string): Built {
  const files = globSync('**/*.*', { cwd: folder, withFileTypes: true, exclude: ['_astro'] });
  const names = files.filter((file) => file.isFile()).map(({ name }) => name);
  const pages = names.filter((name) => name.endsWith('.html')).length;
  return { ...used, municipalities: count, pages, files: names.length };
}

function buildWhole(count: number): Built {
  for (const path of [siteOf(count), `${siteOf(count)}.bouw`])
    rmSync(path, { recursive: true, force: true });
  return counted(count, buildAtlas(atlasOf(count), count, true), siteOf(count));
}

/** The same words as on some pages of this atlas, each page as an MDX file of its own. */
const plainMdx = (pages: string) => (count: number) => {
  const project = join(benchFolder, `mdx-${count}`);
  writePlainMdx(project, pageTexts(siteOf(count), pages));
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

const ways: Way[] = [
  {
    name: 'this atlas, everything but pictures (six files for each municipality)',
    build: buildWhole,
  },
  { name: 'plain MDX, the words of the municipality pages', build: plainMdx(municipalityPages) },
  {
    name: 'plain MDX, the words of all three pages of each (equal content; to 3,000 municipalities, which are 9,000 pages)',
    build: plainMdx(threePages),
    most: 3000,
    equal: true,
  },
  { name: 'bare strings, the words of the municipality pages', build: buildBareStrings },
];

/** Slope of a measure against the number of municipalities, both in logarithms. */
const exponent = (of: (built: Built) => number, small: Built, large: Built) =>
  Math.log(of(large) / of(small)) / Math.log(large.municipalities / small.municipalities);

const line = ({ municipalities, pages, files, wall, seconds, megabytes }: Built) =>
  `  ${String(municipalities).padStart(6)} municipalities ${String(pages).padStart(6)} pages` +
  ` ${String(files).padStart(6)} files  ${(pages / wall).toFixed(0).padStart(5)} pages/s` +
  `  processor ${seconds.toFixed(1).padStart(6)} s` +
  ` (${((1000 * seconds) / municipalities).toFixed(1)} ms a municipality, ${((1000 * seconds) / files).toFixed(2)} ms a file)` +
  `  peak ${megabytes.toFixed(0).padStart(5)} MB`;

const perPage = ({ seconds, pages }: Built) => (1000 * seconds) / pages;

/** What a page costs in two builds of the same words; this atlas also makes three files beside each three. */
const pageByPage = (ours: Built, other: Built) =>
  `    a page: this atlas ${perPage(ours).toFixed(2)} ms, other files included; plain MDX ${perPage(other).toFixed(2)} ms: ${(perPage(ours) / perPage(other)).toFixed(2)} of it`;

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
export function benchScale(
  sizes: readonly number[] = [54, 342, 3000, 10_000],
  log: (line: string) => void = console.log,
): void {
  mkdirSync(benchFolder, { recursive: true });
  const ours = new Map<number, Built>();
  for (const [index, { name, build, most = Infinity, equal = false }] of ways.entries()) {
    log(name);
    const built = sizes
      .filter((count) => count <= most)
      .map((count) => {
        const result = build(count);
        const whole = ours.get(count);
        const ratio = whole
          ? `  this atlas uses ${(whole.seconds / result.seconds).toFixed(2)} of it`
          : '';
        if (index === 0) ours.set(count, result);
        log(line(result) + ratio);
        if (equal && whole) log(pageByPage(whole, result));
        return result;
      });
    for (const [at, large] of built.entries()) {
      const small = built[at - 1];
      if (small)
        log(
          `  from ${small.municipalities} to ${large.municipalities}: processor time ^ ${exponent(({ seconds }) => seconds, small, large).toFixed(2)}, peak ^ ${exponent(({ megabytes }) => megabytes, small, large).toFixed(2)}`,
        );
    }
  }
  const smallest = ours.get(Math.min(...sizes));
  if (smallest) log(pictures(smallest));
}
