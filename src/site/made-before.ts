import { hash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Remembers in a folder what was made, where there is a folder to do so. */
export function memoryIn(folder: string | undefined) {
  const placeOf = (name: string) => join(folder ?? '', name);
  const read = (name: string) =>
    folder !== undefined && existsSync(placeOf(name)) ? readFileSync(placeOf(name)) : undefined;
  function keep(name: string, made: Uint8Array) {
    if (folder === undefined) return;
    const half = placeOf(`${name}.${process.pid}`);
    writeFileSync(half, made);
    renameSync(half, placeOf(name));
  }
  return {
    /** Makes bytes with those that were made under this name before at hand. */
    remade: async (
      name: string,
      make: (earlier?: Uint8Array) => Uint8Array | Promise<Uint8Array>,
    ) => {
      const bytes = await make(read(name));
      keep(name, bytes);
      return bytes;
    },
    /** What is made from a source and from nothing else: as it was, where it was made from the same. */
    madeFrom: <Made>(name: string, source: object, make: () => Made): Made => {
      if (folder === undefined) return make();
      const digest = hash('sha256', JSON.stringify(source), 'base64url');
      const before = read(name);
      const known = before && (deserialize(before) as { digest: string; made: Made });
      if (known?.digest === digest) return known.made;
      const made = make();
      keep(name, serialize({ digest, made }));
      return made;
    },
  };
}

/**
 * What the code that runs now made in builds before this one. It lies beside that code, so it goes where
 * a letter of the code changes, or where a build makes all anew; while developing there is none.
 */
export const memory = memoryIn(import.meta.env.PROD ? import.meta.dirname : undefined);
