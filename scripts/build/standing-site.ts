import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../disk/files-in.ts';

interface Place {
  site: string;
  /** The file with the note on it. */
  note: string;
  /** What the site is made from now. */
  fingerprint: string;
}

/** Knows whether a site still stands as it was made, from what it would be made from now. */
export function standingSite({ site, note, fingerprint }: Place) {
  function stateOf(): string {
    const hash = createHash('sha256').update(fingerprint);
    for (const path of filesIn(site).sort()) {
      const { size, mtimeMs } = statSync(join(site, path));
      hash.update(`\n${path} ${size} ${mtimeMs}`);
    }
    return hash.digest('base64url');
  }
  return {
    isCurrent: (): boolean =>
      existsSync(note) && existsSync(site) && readFileSync(note, 'utf8') === stateOf(),
    note: () => {
      writeFileSync(note, stateOf());
    },
  };
}
