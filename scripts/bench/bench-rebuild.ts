import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atlasOf } from './atlas-of.ts';
import { buildAtlas } from './build-atlas.ts';
import { buildOneLine } from './build-plain-astro.ts';
import type { Usage } from './measure-program.ts';

/** Changes the summary of one answer, as an editor would. */
function changeOneAnswer(atlas: string) {
  const file = join(atlas, 'data/enquetes/verzonnen-2025/antwoorden.csv');
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(/antwoord \d+ van/, 'een ander antwoord van');
  if (changed === text) throw new Error(`${file} heeft geen antwoord om te veranderen`);
  writeFileSync(file, changed);
}

const usage = ({ seconds, wall, megabytes }: Usage) =>
  `processor ${seconds.toFixed(1).padStart(6)} s  wall ${wall.toFixed(1).padStart(6)} s  peak ${megabytes.toFixed(0).padStart(5)} MB`;

/** A whole build, one after a single changed answer, and one of a single line beside them. */
export function rebuilt(count: number): { whole: Usage; again: Usage; line: Usage } {
  const atlas = atlasOf(count);
  const whole = buildAtlas(atlas, count, true);
  changeOneAnswer(atlas);
  return { whole, again: buildAtlas(atlas, count, false), line: buildOneLine() };
}

/** Prints what a whole build costs, one after a single changed answer, and one of a single line. */
export function benchRebuild(sizes: readonly number[] = [54, 342, 3000]): void {
  for (const count of sizes) {
    const { whole, again, line } = rebuilt(count);
    const share = (100 * again.seconds) / whole.seconds;
    const times = again.seconds / line.seconds;
    console.log(`${count} municipalities, without pictures`);
    console.log(`  everything        ${usage(whole)}`);
    console.log(
      `  one answer later  ${usage(again)}  ${share.toFixed(0)} % of the processor time, ${times.toFixed(1)} times one line`,
    );
    console.log(`  one line of Astro ${usage(line)}`);
  }
}
