import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { frozenChanges } from './frozen-changes.ts';

let folder = '';
const frozen = (name: string) => join(folder, 'public/vast/2016-1', name);
const git = (...words: string[]) => {
  const who = ['-c', 'user.name=toets', '-c', 'user.email=toets@integratieatlas.example'];
  expect(spawnSync('git', [...who, ...words], { cwd: folder }).status).toBe(0);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vast-'));
  mkdirSync(frozen('.'), { recursive: true });
  writeFileSync(frozen('a.html'), 'a');
  writeFileSync(frozen('b.html'), 'b');
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message=eerste');
});

test('a new frozen edition changes nothing that was frozen', () => {
  writeFileSync(frozen('c.html'), 'c');
  writeFileSync(join(folder, 'los.txt'), 'los');
  git('add', '.');
  expect(frozenChanges(folder, 'HEAD')).toEqual([]);
});

test('a frozen file that is changed or gone is named, also after it is committed', () => {
  writeFileSync(frozen('a.html'), 'anders');
  rmSync(frozen('b.html'));
  const both = ['public/vast/2016-1/a.html', 'public/vast/2016-1/b.html'];
  expect(frozenChanges(folder, 'HEAD')).toEqual(both);
  git('commit', '--quiet', '--all', '--message=tweede');
  expect(frozenChanges(folder, 'HEAD~1')).toEqual(both);
});

test('an edition may not go as a whole either', () => {
  rmSync(frozen('.'), { recursive: true });
  expect(frozenChanges(folder, 'HEAD')).toHaveLength(2);
});

test('without an earlier commit there is nothing to compare with', () => {
  expect(frozenChanges(folder, '0'.repeat(40))).toBeUndefined();
});
