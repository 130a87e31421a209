import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { editionsFolder } from '../../src/dataset/editions/read-editions.ts';
import { isReservedAddress } from '../../src/settings/reserved-address.ts';

const git = (folder: string, ...words: string[]) =>
  spawnSync('git', words, { cwd: folder, encoding: 'utf8' });

const editionOf = (path: string) => path.split('/').slice(0, 3).join('/');

/** Whether an edition of an earlier commit was a rehearsal: its frames lead to a reserved address. */
function isRehearsal(folder: string, earlier: string, edition: string): boolean {
  const link = ['grep', '-hoE', 'href="[^"]+">Bekijk de nieuwste', earlier, '--', edition];
  const addresses = git(folder, ...link).stdout.matchAll(/"([^"]+)"/g);
  return addresses.some(([, address = '']) => isReservedAddress(address));
}

/**
 * The files of frozen editions that are not as they were in an earlier commit: changed or gone. New
 * ones are no change, nor is a rehearsal that is gone as a whole. Undefined where that commit is not
 * known.
 */
export function frozenChanges(folder: string, earlier: string): string[] | undefined {
  if (git(folder, 'rev-parse', '--verify', '--quiet', `${earlier}^{commit}`).status !== 0)
    return undefined;
  const { status, stdout, stderr } = git(
    folder,
    ...[
      'diff',
      '--relative',
      '--name-only',
      '--no-renames',
      '--diff-filter=a',
      earlier,
      '--',
      editionsFolder,
    ],
  );
  if (status !== 0) throw new Error(stderr);
  const changed = stdout.split('\n').filter(Boolean);
  const gone = [...new Set(changed.map(editionOf))].filter(
    (edition) => !existsSync(join(folder, edition)) && isRehearsal(folder, earlier, edition),
  );
  return changed.filter((path) => !gone.includes(editionOf(path)));
}
