import { spawnSync } from 'node:child_process';
import { editionsFolder } from '../../src/dataset/editions/read-editions.ts';

const git = (folder: string, ...words: string[]) =>
  spawnSync('git', words, { cwd: folder, encoding: 'utf8' });

/**
 * The files of frozen editions that are not as they were in an earlier commit: changed or gone. New
 * ones are no change. Undefined where that commit is not known.
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
  return stdout.split('\n').filter(Boolean);
}
