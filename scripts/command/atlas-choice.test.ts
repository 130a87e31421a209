import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildChoice } from '../build/build-choice.ts';
import { writtenByPeople } from '../disk/own-folder.ts';
import { runInWorker } from '../../tests/support/run-in-worker.ts';

let folder = '';
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'atlas-')), 'mijn-atlas');
  cpSync('tests/fixtures/drenthe', folder, { recursive: true });
});

/** Runs a command of this project; npm hands on what the shell took from it. */
const run = (script: string, args: string[], kept: NodeJS.ProcessEnv = {}) =>
  runInWorker(`scripts/${script}.ts`, args, { env: kept });

test('the tables of the atlas that was named are checked, and the answer says whose they are', async () => {
  const { code, said } = await run('check', ['data', '--atlas', folder]);
  expect(said).toContain(`De tabellen in ${join(folder, 'data')} kloppen`);
  expect(code).toBe(0);
});

test('a mistake in the atlas that was named is never covered by the tables of this project', async () => {
  const table = join(folder, 'data/tegelkaart.csv');
  writeFileSync(table, 'gemeentecode\nGM0106\n');
  for (const kept of [{}, { npm_config_atlas: folder }]) {
    const args = 'npm_config_atlas' in kept ? ['data'] : ['data', '--atlas', folder];
    const { code, said } = await run('check', args, kept);
    expect(said).toContain(`${table}:1`);
    expect(said).not.toContain('kloppen');
    expect(code).toBe(1);
  }
  cpSync('tests/fixtures/drenthe/data/tegelkaart.csv', table);
});

test.each([
  'check data',
  'build',
  'serve',
  'dev',
  'changes',
  'release',
  'write worksheet lijst.txt',
])('npm run %s takes no other atlas where the one that was named is not there', async (command) => {
  const [script = '', ...args] = command.split(' ');
  const { code, said } = await run(script, [...args, '--atlas', `${folder}-fout`]);
  expect(said).toContain(`${folder}-fout is geen map met een map data erin`);
  expect(said).not.toContain('kloppen');
  expect(code).toBe(2);
});

test('the folder of the tables is no atlas, and the message says what is', () => {
  expect(() => buildChoice(['--atlas', join(folder, 'data')])).toThrow(
    `Bedoelt u --atlas ${folder}?`,
  );
});

test('the site of an atlas goes into its own folder, and no other place in it is replaced', () => {
  expect(buildChoice(['--atlas', folder]).out).toBe(join(folder, 'dist'));
  expect(buildChoice([]).out).toBe('dist');
  expect(writtenByPeople(join(folder, 'dist'), folder)).toBeUndefined();
  expect(writtenByPeople(join(folder, 'site'), folder)).toBeDefined();
});
