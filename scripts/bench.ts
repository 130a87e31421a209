import './command/tell-mistakes.ts';
import { mkdirSync, rmSync } from 'node:fs';
import { Mistake } from '../src/text/mistake.ts';
import { readOptions } from './command/read-options.ts';
import { benchFolder } from './bench/atlas-of.ts';
import { benchFigures } from './bench/bench-figures.ts';
import { benchRebuild } from './bench/bench-rebuild.ts';
import { benchScale } from './bench/bench-scale.ts';
import { benchPages } from './bench/bench-pages.ts';
import { benchSearch } from './bench/bench-search.ts';

// `npm run bench -- scale 54 342` builds these sizes only.
const { positionals } = readOptions(process.argv.slice(2), {
  command: 'npm run bench',
  options: {},
  words: Infinity,
});
const [wanted, ...sizes] = positionals;
const counts = sizes.length > 0 ? sizes.map(Number) : undefined;
if (counts?.some((count) => !Number.isInteger(count) || count < 1))
  throw new Mistake(
    'Achter het deel horen aantallen gemeenten, zoals: npm run bench -- scale 54 342',
  );

/** What can be measured, each also by itself: `npm run bench -- search`. */
const parts: Record<string, () => unknown> = {
  search: () => benchSearch(),
  pages: () => benchPages(),
  rebuild: () => {
    benchRebuild(counts);
  },
  scale: () => {
    benchScale(counts);
  },
};

/** Beside the parts: all that the README of the bench tells, in one run, and written there. */
const all = { ...parts, figures: () => benchFigures() };

const part = Object.entries(all).find(([name]) => name === wanted)?.[1];
if (wanted && !part)
  throw new Mistake(
    `“${wanted}” kan niet worden gemeten. Kies uit ${Object.keys(all).join(', ')}.`,
  );

rmSync(benchFolder, { recursive: true, force: true });
mkdirSync(benchFolder, { recursive: true });
for (const run of part ? [part] : Object.values(parts)) await run();
