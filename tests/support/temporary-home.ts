import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the tests a temporary folder of their own, which is gone with all that they left in it. */
export default function giveTemporaryHome(): () => void {
  const home = mkdtempSync(join(tmpdir(), 'toetsen-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = home;
  return () => {
    rmSync(home, { recursive: true, force: true });
  };
}
