import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atlasOf } from './atlas-of.ts';
import { buildAtlas } from './build-atlas.ts';
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

/** A whole build, and one after a single changed answer. */
export function rebuilt(count: number): { whole: Usage; again: Usage } {
  const atlas = atlasOf(count);
  const whole = buildAtlas(atlas, count, true);
  changeOneAnswer(atlas);
  return { whole, again: buildAtlas(atlas, count, false) };
}

/** Prints what a whole build costs, and one after a single changed answer. */
export function benchRebuild(sizes: readonly number[] = [54, 342, 3000]): void {
  for (const count of sizes) {
    const { whole, again } = rebuilt(count);
    const share = (100 * again.seconds) / whole.seconds;
    console.log(`${count} municipalities, without pictures`);
    console.log(`  everything        ${usage(whole)}`);
    console.log(`  one answer later  ${usage(again)}  ${share.toFixed(0)} % of the processor time`);
  }
}
