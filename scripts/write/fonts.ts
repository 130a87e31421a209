import { writeFileSync } from 'node:fs';
import { readOptions } from '../command/read-options.ts';
import { fontFiles } from './fonts/font-files.ts';

/** Cuts the letters of the site to what it shows. */
export async function writeFonts(words: readonly string[]): Promise<void> {
  readOptions(words, { command: 'npm run fonts', options: {} });
  for (const [path, contents] of await fontFiles()) {
    writeFileSync(path, contents);
    console.log(`${path}: ${Buffer.byteLength(contents)} bytes`);
  }
}
