import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { microsoftDutch } from '../../tests/support/form-exports/microsoft-dutch.ts';
import { textOfExport } from '../../tests/support/form-exports/form-export.ts';
import { rowsIn } from '../../tests/support/rows-in.ts';
import { checkedData } from '../disk/checked-data.ts';
import { readSite } from '../../src/settings/read-site.ts';
import { runNew } from './run-new.ts';

vi.setConfig({ testTimeout: 60_000 });

let home = '';
let folder = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'nieuw-'));
  folder = join(home, 'mijn-atlas');
});

async function run(...args: string[]) {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  const code = await runNew(
    [folder, ...args],
    { log: print, error: print },
    new Date('2026-11-30T12:00:00Z'),
  );
  return { code, printed: lines.join('\n') };
}

const refused = async (...args: string[]) => {
  const found = await run(...args).then(
    ({ printed }) => printed,
    (error: unknown) => (error as Error).message,
  );
  expect(existsSync(folder) && readdirSync(folder).length > 0).toBe(false);
  expect(readdirSync(home).filter((name) => name.startsWith('mijn-atlas.'))).toEqual([]);
  return found;
};

const table = (name: string) => rowsIn(join(folder, 'data', `${name}.csv`));

test('an atlas of a province has all that the country’s tables know of its municipalities', async () => {
  expect((await run('--provincie', 'Drenthe')).code).toBe(0);
  expect(() => checkedData(join(folder, 'data'))).not.toThrow();
  const names = table('gemeenten').map(({ gemeentenaam }) => gemeentenaam);
  expect(names).toHaveLength(12);
  expect(names).toContain('Emmen');
  for (const { inwoners } of table('gemeenten')) expect(Number(inwoners)).toBeGreaterThan(1000);
  const places = table('woonplaatsen');
  expect(places.find(({ woonplaats }) => woonplaats === 'Klazienaveen')?.['gemeentecode']).toBe(
    'GM0114',
  );
  expect(table('postcodes').find(({ postcode }) => postcode === '7941')?.['gemeentecode']).toBe(
    'GM0119',
  );
  expect(
    places.every(({ gemeentecode }) =>
      table('gemeenten').some((row) => row['gemeentecode'] === gemeentecode),
    ),
  ).toBe(true);
  const squares = table('tegelkaart').map(({ kolom, rij }) => `${kolom} ${rij}`);
  expect(new Set(squares).size).toBe(12);
  expect(readSite(folder)).toMatchObject({ region: 'Drenthe', version: '2026.11.1' });
  expect(existsSync(join(folder, 'content/achtergrond/verantwoording.mdx'))).toBe(true);
});

test('an atlas of one municipality is not called that of its province', async () => {
  await run('--gemeenten', 'Texel');
  expect(readSite(folder)).toMatchObject({ name: 'Atlas van Texel', region: 'Texel' });
});

test('what is still to be filled in is named by file, line and column', async () => {
  const { printed } = await run('--gemeenten', 'Emmen, Assen');
  expect(printed).toContain(`npm run import -- antwoorden.xlsx --atlas ${folder} --enquete `);
  const settings = join(folder, 'data/atlas.json');
  const [, line, column] = /atlas\.json:(\d+):(\d+): VUL IN/.exec(printed) ?? [];
  expect(printed).toContain(`${settings}:`);
  const written = readFileSync(settings, 'utf8').split('\n')[Number(line) - 1] ?? '';
  expect(written.slice(Number(column) - 1)).toMatch(/^VUL IN/);
});

test('a source is noted for what a new atlas took from it, not for what another took', async () => {
  await run('--provincie', 'Drenthe');
  const notes = table('bronnen').map(({ toelichting }) => toelichting ?? '');
  expect(notes.length).toBeGreaterThan(3);
  for (const note of notes) expect(note).not.toMatch(/Gelderland|grensdorpen|lijst.* van 2016/i);
});

test('neighbours are those that the tables know, of both sides', async () => {
  await run('--provincie', 'Gelderland', '--jaar', '2016');
  const codes = table('gemeenten').map(({ gemeentecode }) => gemeentecode);
  expect(codes).toContain('GM0196');
  expect(table('buren').length).toBeGreaterThan(100);
  for (const row of table('buren')) {
    expect(codes).toContain(row['gemeentecode_a']);
    expect(codes).toContain(row['gemeentecode_b']);
  }
});

test('a municipality that only got another name did not become part of another', async () => {
  await run('--gemeenten', 'De Fryske Marren, Noardeast-Fryslân');
  const kinds = new Map(
    table('voormalige_gemeenten').map((row) => [row['gemeentenaam'], row['soort']]),
  );
  expect([kinds.get('De Friese Meren'), kinds.get('Dongeradeel')]).toEqual(['naam', 'fusie']);
});

test('a municipality that has ended since leads to the one it became part of, also outside the atlas', async () => {
  await run('--gemeenten', 'Haren, Zwolle', '--jaar', '2018');
  expect(
    table('gemeenten').map((row) => [row['gemeentenaam'], row['opgegaan_in'], row['opgegaan_op']]),
  ).toEqual([
    ['Haren', 'GM0014', '2019-01-01'],
    ['Zwolle', '', ''],
  ]);
  expect(() => checkedData(join(folder, 'data'))).not.toThrow();
});

test('of municipalities whose neighbours are not all known there are none', async () => {
  await run('--gemeenten', 'Ede, Wageningen, Veenendaal');
  expect(table('buren')).toEqual([]);
});

test('the municipalities of a form make an atlas, and its questions wait for somebody to look', async () => {
  const sheet = join(home, 'export.csv');
  writeFileSync(sheet, textOfExport(microsoftDutch, '\uFEFF'));
  const { code, printed } = await run(sheet);
  expect(code).toBe(0);
  expect(table('gemeenten').map(({ gemeentenaam }) => gemeentenaam)).toEqual([
    'Arnhem',
    'Ede',
    'Utrecht',
  ]);
  expect(printed).toContain('krijgt-iedereen-begeleiding · ja-nee');
  expect(printed).toContain(
    `npm run import -- ${sheet} --atlas ${folder} --enquete enquete-2026 --bevestig`,
  );
  expect(readdirSync(join(folder, 'data/enquetes'))).toEqual([]);
});

test('with the proposals confirmed the survey is there at once, and nothing of a person', async () => {
  const sheet = join(home, 'export.csv');
  writeFileSync(sheet, textOfExport(microsoftDutch, '\uFEFF'));
  const { code, printed } = await run(sheet, '--enquete', 'zorg-2026', '--bevestig');
  expect(code).toBe(0);
  expect(table('enquetes/zorg-2026/vragen').map(({ vraag }) => vraag)).toEqual(
    microsoftDutch.questions.map(([id]) => id),
  );
  expect(printed).toContain(join(folder, 'data/enquetes/zorg-2026/enquete.json'));
  expect(printed).not.toContain('.nieuw-');
  expect(() => checkedData(join(folder, 'data'))).not.toThrow();
});

test('every name that is not known is told at once, with what may be meant', async () => {
  const message = await refused(
    '--provincie',
    'Drente',
    '--gemeenten',
    'Emmen, Bergen, Weesp, Assn',
  );
  expect(message).toContain('Bedoelt u Drenthe?');
  expect(message).toContain('Bergen (NH.)');
  expect(message).toContain('Weesp bestond in 2026 niet. Bedoelt u Amsterdam?');
  expect(message).toContain('Bedoelt u Assen?');
});

test('a sheet with a mistake makes nothing', async () => {
  const sheet = join(home, 'export.csv');
  const [first = '', ...rest] = textOfExport(microsoftDutch).split('\r\n');
  writeFileSync(sheet, [first, ...rest, rest[0]].join('\r\n'));
  expect(await refused(sheet, '--bevestig')).toContain('antwoordde 2 keer');
  writeFileSync(sheet, textOfExport(microsoftDutch).replace('Utrecht', 'Nergenshuizen'));
  expect(await refused(sheet)).toContain('Nergenshuizen');
});

test('a folder with anything in it, or of this project, is left as it is', async () => {
  expect(await refused()).toContain('om welke gemeenten het gaat');
  mkdirSync(folder);
  writeFileSync(join(folder, 'brief.txt'), 'van mij');
  await expect(run('--provincie', 'Drenthe')).rejects.toThrow('is niet leeg');
  expect(readdirSync(folder)).toEqual(['brief.txt']);
  await expect(
    runNew(['data', '--provincie', 'Drenthe'], { log: () => undefined, error: () => undefined }),
  ).rejects.toThrow('waarin mensen schrijven');
});
