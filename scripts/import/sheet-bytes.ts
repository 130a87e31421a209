import { readFileSync, statSync } from 'node:fs';
import { Mistake } from '../../src/text/mistake.ts';

/** The bytes of a sheet that somebody named; a folder is told by its name. */
export function sheetBytes(path: string): Uint8Array {
  if (statSync(path).isDirectory())
    throw new Mistake(`${path} is een map. Noem het bestand dat erin staat.`);
  return readFileSync(path);
}
