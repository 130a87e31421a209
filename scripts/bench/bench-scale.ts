import { globSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeInventedAtlas } from '../invent/write-invented-atlas.ts';
import { inventedUnits } from './invented-units.ts';
import { measureProgram, type Usage } from './measure-program.ts';
import { pageTexts } from './page-texts.ts';
import { writePlainMdx } from './write-plain-mdx.ts';

const folder = '.build/bench';
const sizes = [54, 342, 3000, 10_000];

interface Built extends Usage {
  pages: number;
}

/** One way to build pages for a number of municipalities. */
interface Way {
  name: string;
  build: (count: number) => Built;
}

const siteOf = (count: number) => join(folder, `site-${count}`);
const pagesIn = (site: string) => globSync('**/*.html', { cwd: site }).length;

function buildAtlas(count: number): Built {
  const atlas = join(folder, `atlas-${count}`);
  rmSync(atlas, { recursive: true, force: true });
  writeInventedAtlas(atlas, 'tests/landelijk', inventedUnits(count));
  const used = measureProgram(['scripts/build.ts', '--atlas', atlas, '--out', siteOf(count)]);
  return { ...used, pages: pagesIn(siteOf(count)) };
}

function buildPlainMdx(count: number): Built {
  const project = join(folder, `mdx-${count}`);
  writePlainMdx(project, pageTexts(siteOf(count)));
  const astro = join(process.cwd(), 'node_modules/astro/bin/astro.mjs');
  const used = measureProgram([astro, 'build', '--silent'], project);
  return { ...used, pages: pagesIn(join(project, 'dist')) };
}

function buildBareStrings(count: number): Built {
  const out = join(folder, `strings-${count}`);
  const used = measureProgram(['scripts/bench/bare-strings.ts', siteOf(count), out]);
  return { ...used, pages: pagesIn(out) };
}

const ways: Way[] = [
  { name: 'this atlas, without pictures', build: buildAtlas },
  { name: 'plain MDX in Astro', build: buildPlainMdx },
  { name: 'bare strings', build: buildBareStrings },
];

/** Slope of a measure against the number of pages, both in logarithms, between two sizes. */
const exponent = (of: (built: Built) => number, small: Built, large: Built) =>
  Math.log(of(large) / of(small)) / Math.log(large.pages / small.pages);

const line = (count: number, { pages, wall, seconds, megabytes }: Built) =>
  `  ${String(count).padStart(6)} municipalities ${String(pages).padStart(6)} pages` +
  `  ${(pages / wall).toFixed(0).padStart(5)} pages/s  processor ${seconds.toFixed(1).padStart(6)} s` +
  `  ${((1000 * seconds) / pages).toFixed(2).padStart(6)} ms/page  peak ${megabytes.toFixed(0).padStart(5)} MB`;

/** Prints how building grows with the number of municipalities, beside two other ways. */
export function benchScale(log: (line: string) => void = console.log): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, build } of ways) {
    log(name);
    const built = sizes.map((count) => {
      const result = build(count);
      log(line(count, result));
      return result;
    });
    for (const [index, large] of built.entries()) {
      const small = built[index - 1];
      if (small)
        log(
          `  from ${small.pages} to ${large.pages} pages: processor time ^ ${exponent(({ seconds }) => seconds, small, large).toFixed(2)}, peak ^ ${exponent(({ megabytes }) => megabytes, small, large).toFixed(2)}`,
        );
    }
  }
}
