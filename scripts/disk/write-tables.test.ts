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

const failing = pathToFileURL('tests/support/failing-renames.mjs').href;
const sheet = `gemeentecode;gemeente;beantwoord;samenvatting;budget_per_vergunninghouder;bron;partners
GM0202;Arnhem;ja;Taal en werk.;;https://www.example.org/arnhem;Club Zestien|Club Zeventien
GM0228;Ede;nee;;;;
`;

let home = '';
const data = () => join(home, 'data');
const words = (id: string) => [join(home, 'blad.csv'), '--data', data(), '--enquete', id];
const command = (id: string) => ['scripts/import.ts', ...words(id)];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'alles-of-niets-'));
  writeFileSync(join(home, 'blad.csv'), sheet);
  cpSync('data', data(), { recursive: true });
});

const everything = () =>
  Object.fromEntries(filesIn(home).map((path) => [path, readFileSync(join(home, path), 'utf8')]));

const importWith = (how: string, at: number, id = 'proef-2026') =>
  spawnSync(process.execPath, ['--import', failing, ...command(id)], {
    encoding: 'utf8',
    env: { ...process.env, BIJ: String(at), HOE: how },
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
    if ((await attempt(at, `proef-${how.toLowerCase()}-${2000 + at}`)) === 0) return at - 1;
  throw new Error('Een import slaagt ook zonder tegenslag niet');
}

const tablesOf = (all: Record<string, string>) =>
  Object.fromEntries(Object.entries(all).filter(([path]) => !path.includes('.slot')));

test('an import that is killed at any rename leaves the tables as before or as after', async () => {
  const kills = await atEachRename('gedood', (at, id) => {
    const old = tablesOf(everything());
    const { status } = importWith('gedood', at, id);
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

test.each(['EBUSY', 'ENOSPC'])(
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

test.each(['EPERM', 'EACCES'])(
  'where a rename is refused as %s nothing is changed either',
  (code) => {
    const before = everything();
    const { status, stdout, stderr } = importWith(code, 2);
    expect(status).toBeGreaterThan(0);
    nothingChanged(`${stdout}${stderr}`, before);
  },
);

test('of three imports at once one writes the survey, and the tables are whole', async () => {
  const runs = [1, 2, 3].map(() => spawn(process.execPath, command('proef-2026')));
  const codes = await Promise.all(runs.map(async (run) => (await once(run, 'exit'))[0] as number));
  expect(codes.toSorted()).toEqual([0, 2, 2]);
  expect(checkedData(data()).surveys.map(({ survey }) => survey.id)).toContain('proef-2026');
  expect(filesIn(home).filter((path) => /\.(tmp|invoer|slot)/.test(path))).toEqual([]);
}, 60_000);

test('three imports of other surveys at once are all there, each with the rows of the others', async () => {
  const runs = ['een-2026', 'twee-2026', 'drie-2026'].map((id) =>
    spawn(process.execPath, command(id)),
  );
  const codes = await Promise.all(runs.map(async (run) => (await once(run, 'exit'))[0] as number));
  expect(codes).toEqual([0, 0, 0]);
  const ids = checkedData(data()).surveys.map(({ survey }) => survey.id);
  expect(ids).toEqual(expect.arrayContaining(['een-2026', 'twee-2026', 'drie-2026']));
}, 60_000);

test('what a person changed after an import was killed is not put back', () => {
  importWith('gedood', 3);
  const file = join(data(), 'organisaties.csv');
  const changed = `${readFileSync(file, 'utf8')}club-drie,Club Drie,overig,,ja\n`;
  writeFileSync(file, changed);
  checkedData(data());
  expect(readFileSync(file, 'utf8')).toBe(changed);
});
