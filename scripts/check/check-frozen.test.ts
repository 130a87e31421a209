import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { runInWorker } from '../../tests/support/run-in-worker.ts';
import { writeEdition } from '../release/write-edition.ts';

let project: string;
const program = resolve('scripts/check.ts');
const archive = () => join(project, 'public/vast/2026.11.1/archief.zip');
const git = (...words: string[]) => {
  const who = ['-c', 'user.name=toets', '-c', 'user.email=toets@integratieatlas.example'];
  expect(spawnSync('git', [...who, ...words], { cwd: project }).status).toBe(0);
};

/** Runs `npm run check:frozen` against an earlier commit. */
const check = (earlier = 'HEAD') =>
  runInWorker(program, ['frozen'], { cwd: project, env: { VORIGE: earlier } });

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'controle-'));
  const files = new Map([['vast/2026.11.1/data/a.csv', new TextEncoder().encode('a')]]);
  writeEdition(project, { versie: '2026.11.1', datum: '2026-11-25', files }, new Set());
  mkdirSync(join(project, 'data'));
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message=eerste');
});

test('editions as they came out pass, with or without an earlier commit', async () => {
  expect(await check()).toEqual({
    code: 0,
    said: expect.stringContaining('zoals ze waren') as string,
  });
  const unknown = await check('0'.repeat(40));
  expect(unknown.code).toBe(0);
  expect(unknown.said).toContain('geen vorige stand');
});

test('an edition that vanished is refused, also once that is committed', async () => {
  rmSync(join(archive(), '..'), { recursive: true });
  const { code, said } = await check();
  expect(code).toBe(1);
  expect(said).toMatch(/Zet terug:\n {2}public\/vast\/2026\.11\.1\/archief\.zip\n/);
  expect(said).toContain('tip: git restore --source=HEAD -- public/vast/2026.11.1\n');
  git('commit', '--quiet', '--all', '--message=weg');
  expect((await check('HEAD~1')).said).toBe(said.replace('=HEAD', '=HEAD~1'));
});

test('an archive that does not match its manifest is refused, also when git knows it so', async () => {
  appendFileSync(archive(), 'x');
  git('commit', '--quiet', '--all', '--message=stuk');
  const { code, said } = await check();
  expect(code).toBeGreaterThan(0);
  expect(said).toContain('public/vast/2026.11.1/archief.zip is anders dan in manifest.json');
  expect(said).not.toMatch(/\n\s+at /);
});
