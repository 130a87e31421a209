import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const options = { maxBuffer: 1e9 };
const git = (...words: string[]) => execFileSync('git', words, options).toString();

/** The tracked files as git puts them on a machine where text gets the line ends of Windows. */
function checkOutForWindows(): string {
  const folder = mkdtempSync(join(tmpdir(), 'regeleinden-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const archive = join(folder, 'bestanden.tar');
  const eol = ['-c', 'core.autocrlf=true', '-c', 'core.eol=crlf'];
  git(...eol, 'archive', '--worktree-attributes', `--output=${archive}`, 'HEAD');
  execFileSync('tar', ['-xf', 'bestanden.tar'], { ...options, cwd: folder });
  return folder;
}

function hashesIn(folder: string, paths: readonly string[]): string[] {
  const input = paths.map((path) => `${join(folder, path)}\n`).join('');
  const words = ['hash-object', '--no-filters', '--stdin-paths'];
  return execFileSync('git', words, { ...options, input })
    .toString()
    .trimEnd()
    .split('\n');
}

// A copy that was downloaded as a zip file has no history.
test.skipIf(!existsSync('.git'))(
  'a machine with other line ends gets every file with the bytes of the repository',
  () => {
    const files = git('ls-tree', '-r', '-z', 'HEAD')
      .split('\0')
      .filter(Boolean)
      .map((line) => /^\d+ \w+ (?<hash>\w+)\t(?<path>[^]+)$/.exec(line)?.groups ?? {});
    expect(files.length).toBeGreaterThan(500);
    const paths = files.map(({ path = '' }) => path);
    const hashes = hashesIn(checkOutForWindows(), paths);
    expect(paths.filter((_, index) => hashes[index] !== files[index]?.['hash'])).toEqual([]);
  },
  60_000,
);
