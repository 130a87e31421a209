import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs, { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { runImport } from '../import/run-import.ts';
import { checkedData } from './checked-data.ts';
import { filesIn } from './files-in.ts';
import { smallAtlas } from '../../tests/support/small-atlas.ts';

const killed = pathToFileURL('tests/support/killed-at-rename.mjs').href;
const sheet = `gemeentecode;gemeente;beantwoord;samenvatting;budget_per_vergunninghouder;bron;partners
GM0202;Arnhem;ja;Taal en werk.;;https://www.example.org/arnhem;Club Zestien|Club Zeventien
GM0222;Doetinchem;nee;;;;
`;

let home = '';
const data = () => join(home, 'data');
const words = (id: string) => [join(home, 'blad.csv'), '--data', data(), '--enquete', id];
const command = (id: string) => ['scripts/import.ts', ...words(id)];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'alles-of-niets-'));
  writeFileSync(join(home, 'blad.csv'), sheet);
  cpSync(smallAtlas, data(), { recursive: true });
});

const everything = () =>
  Object.fromEntries(filesIn(home).map((path) => [path, readFileSync(join(home, path), 'utf8')]));

const importKilled = (at: number, id = 'proef-2026') =>
  spawnSync(process.execPath, ['--import', killed, ...command(id)], {
    env: { ...process.env, BIJ: String(at) },
  });

/** An import in this process, of which the rename with a number is refused. */
async function importRefused(how: string, refused: number, id: string) {
  const rename = fs.renameSync;
  const said: string[] = [];
  const print = (line: string) => void said.push(line);
  let count = 0;
  fs.renameSync = (from, to) => {
    count += 1;
    if (count !== refused) return rename(from, to);
    throw Object.assign(new Error(`${how}: rename`), { code: how, path: from, dest: to });
  };
  syncBuiltinESMExports();
  try {
    const status = await runImport(words(id), { log: print, error: print });
    return { status, said: said.join('\n') };
  } finally {
    fs.renameSync = rename;
    syncBuiltinESMExports();
  }
}

/** Every rename of an import in turn goes wrong in one way, until there are no more of them. */
async function atEachRename(
  how: string,
  attempt: (at: number, id: string) => Promise<number | null>,
) {
  for (let at = 1; at < 20; at += 1)
    if ((await attempt(at, `proef-${how.toLowerCase()}-${2012 + at}`)) === 0) return at - 1;
  throw new Error('Een import slaagt ook zonder tegenslag niet');
}

const tablesOf = (all: Record<string, string>) =>
  Object.fromEntries(Object.entries(all).filter(([path]) => !path.includes('.slot')));

test('an import that is killed at any rename leaves the tables as before or as after', async () => {
  const kills = await atEachRename('gedood', (at, id) => {
    const old = tablesOf(everything());
    const { status } = importKilled(at, id);
    if (status === 0) return Promise.resolve(status);
    const surveys = checkedData(data()).surveys.length;
    const now = tablesOf(everything());
    const isAfter =
      Object.keys(old).filter((path) => path.endsWith('enquete.json')).length < surveys;
    expect(Object.keys(now).filter((path) => /\.tmp$|\.invoer/.test(path))).toEqual([]);
    if (!isAfter) expect(now).toEqual(old);
    return Promise.resolve(status);
  });
  expect(kills).toBeGreaterThan(2);
  expect(Object.keys(everything()).filter((path) => path.includes('.slot'))).toEqual([]);
}, 120_000);

const nothingChanged = (said: string, before: Record<string, string>) => {
  expect(everything()).toEqual(before);
  expect(said).toMatch(/Excel|rechten|ruimte/);
  expect(said).not.toMatch(/\n {4}at |ENOTEMPTY/);
};

test.each(['EBUSY', 'ENOSPC', 'EPERM', 'EACCES'])(
  'an import of which any rename is refused (%s) changes nothing, and says what to do',
  async (code) => {
    const before = everything();
    const refused = await atEachRename(code, async (at, id) => {
      const { status, said } = await importRefused(code, at, id);
      if (status !== 0) nothingChanged(said, before);
      return status;
    });
    expect(refused).toBeGreaterThan(2);
  },
  120_000,
);

const codeOf = async (id: string) =>
  (await once(spawn(process.execPath, command(id)), 'exit'))[0] as number;

test('of three imports at once one writes the survey, and the tables are whole', async () => {
  const codes = await Promise.all(Array.from({ length: 3 }, () => codeOf('proef-2026')));
  expect(codes.toSorted()).toEqual([0, 2, 2]);
  expect(checkedData(data()).surveys.map(({ survey }) => survey.id)).toContain('proef-2026');
  expect(filesIn(home).filter((path) => /\.(tmp|invoer|slot)/.test(path))).toEqual([]);
}, 60_000);

test('three imports of other surveys at once are all there, each with the rows of the others', async () => {
  const surveys = ['een-2026', 'twee-2026', 'drie-2026'];
  expect(await Promise.all(surveys.map(codeOf))).toEqual([0, 0, 0]);
  const ids = checkedData(data()).surveys.map(({ survey }) => survey.id);
  expect(ids).toEqual(expect.arrayContaining(surveys));
}, 60_000);

test('what a person changed after an import was killed is not put back', () => {
  importKilled(3);
  const file = join(data(), 'organisaties.csv');
  const changed = `${readFileSync(file, 'utf8')}club-drie,Club Drie,overig,,ja\n`;
  writeFileSync(file, changed);
  checkedData(data());
  expect(readFileSync(file, 'utf8')).toBe(changed);
});
