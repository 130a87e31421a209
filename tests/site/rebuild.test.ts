import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inventedUnits } from '../../scripts/bench/invented-units.ts';
import { buildSite } from '../../scripts/build/build-site.ts';
import { writeInventedAtlas } from '../../scripts/bench/invent/write-invented-atlas.ts';

const folder = '.build/herbouw';
const atlas = join(folder, 'atlas');
const warm = join(folder, 'warm');
const touched = 'gemeenten/verzonnen-0001/index.html';
const answers = join(atlas, 'data/enquetes/verzonnen-2025/antwoorden.csv');

/** Names that another language writes in capitals, or sorts, in another way. */
const names = ['IJzerlo', 'Irisdam', 'Éénhuizen'];
const units = (count: number) =>
  inventedUnits(count).map((unit, at) => ({ ...unit, name: names[at - 6] ?? unit.name }));

const parts = [
  'astro.config.mjs',
  'data',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];
let elsewhere = '';
/** The folder of a site outside the project that makes it. */
let outside = '';

const removeAll = () => {
  rmSync(folder, { recursive: true, force: true });
  for (const place of [elsewhere, outside].filter(Boolean))
    rmSync(place, { recursive: true, force: true });
};

beforeAll(() => {
  removeAll();
  elsewhere = mkdtempSync(join(tmpdir(), 'andere map, é '));
  outside = mkdtempSync(join(tmpdir(), 'buiten '));
  for (const part of parts) cpSync(part, join(elsewhere, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'), 'junction');
  writeInventedAtlas(atlas, 'tests/fixtures/landelijk', units(14));
  buildSite({ atlas, out: warm });
}, 120_000);
afterAll(removeAll);

/** The site of the same atlas, made whole in another place, time zone, language and shell. */
function builtElsewhere(): Files {
  cpSync(join(atlas, 'data'), join(elsewhere, 'atlas/data'), { recursive: true });
  cpSync(join(atlas, 'content/achtergrond'), join(elsewhere, 'atlas/content/achtergrond'), {
    recursive: true,
  });
  const env = {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_ENV: 'development',
    SITE: 'https://elders.example',
  };
  buildSite({ atlas: 'atlas', out: join(outside, 'site') }, { cwd: elsewhere, env });
  return filesOf(join(outside, 'site'));
}

/** How many files a build made, and how many it kept. */
function counts(said: string) {
  const [, made, kept] = /(\d+) pagina’s en bestanden gemaakt, (\d+) van/.exec(said) ?? [];
  return { made: Number(made), kept: Number(kept) };
}

type Files = Map<string, string>;

/** Every file of a site with its bytes. */
function filesOf(site: string): Files {
  const files = globSync('**/*.*', { cwd: site, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path): [string, string] => [
        path.slice(site.length + 1).replaceAll('\\', '/'),
        readFileSync(path).toString('base64'),
      ]),
  );
}

/** Paths of the files in which two sites differ. */
const differences = (files: Files, others: Files) =>
  [...new Set([...files.keys(), ...others.keys()])].filter(
    (path) => files.get(path) !== others.get(path),
  );

const edit = (file: string, change: (text: string) => string) => {
  const text = readFileSync(file, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(file, change(text));
};

/** The site after municipalities came and went, as a build made it that kept pages of before. */
let moved: Files;

/** The files of a site that name a municipality, in their address or in their text. */
const mention = (files: Files, names: readonly string[]) =>
  [...files]
    .filter(([path, bytes]) => {
      const text = path + Buffer.from(bytes, 'base64').toString();
      return names.some((name) => text.includes(name));
    })
    .map(([path]) => path);

test('one municipality more, one less and one with another name: nothing of before is left', () => {
  const leaver = ['verzonnen-0003', 'Verzonnen 0003'];
  expect(mention(filesOf(warm), leaver)).toEqual(
    expect.arrayContaining([
      'gemeenten/verzonnen-0003/index.html',
      'gemeenten/index.html',
      'data/gemeenten.csv',
      'index.html',
      'sitemap.xml',
    ]),
  );
  const others = units(15)
    .filter(({ code }) => code !== 'GM0003')
    .map((unit) => (unit.code === 'GM0005' ? { ...unit, name: 'Nieuwe Naam' } : unit));
  writeInventedAtlas(atlas, 'tests/fixtures/landelijk', others);
  expect(counts(buildSite({ atlas, out: warm })).kept).toBeGreaterThan(0);
  moved = filesOf(warm);
  expect(mention(moved, leaver)).toEqual([]);
  const pages = globSync('{gemeenten,vergelijken,embed/gemeente}/*/index.html', { cwd: warm });
  expect(pages.filter((path) => path.includes('verzonnen-0005'))).toEqual([]);
  expect(pages.filter((path) => path.includes('nieuwe-naam'))).toHaveLength(3);
  expect(pages.filter((path) => path.includes('verzonnen-0014'))).toHaveLength(3);
}, 240_000);

test('after one changed answer or a touched page the others are kept, and the site is to the byte as a whole build makes it elsewhere', () => {
  edit(answers, (csv) =>
    csv.replace(/Verzonnen, om te toetsen: antwoord \d+/, 'Een ander antwoord'),
  );
  edit(join(warm, touched), (html) => html.replace('</body>', '<p>Vervalst</p></body>'));
  // Six files for each municipality; the changed one has new ones, and some show it beside them.
  const { made, kept } = counts(buildSite({ atlas, out: warm }));
  expect(kept).toBeGreaterThan(14 * 5);
  // No file is made but those that show the answer, and the touched one.
  expect(made).toBe(differences(moved, filesOf(warm)).length + 1);
  const site = builtElsewhere();
  expect(differences(filesOf(warm), site)).toEqual([]);
  // So the build before it was as a whole one too, but for the answer.
  // The pages of the partners and the themes that it named show its summary too.
  const changed = differences(moved, site).filter(
    (path) => !/^(data|partners|themas)\//.test(path),
  );
  expect(changed).toEqual(['gemeenten/verzonnen-0000/index.html']);
  expect(readFileSync(join(warm, changed[0] ?? ''), 'utf8')).toContain('Een ander antwoord');
}, 240_000);

test('a site outside the project is made with the code of before too', () => {
  const table = join(elsewhere, 'atlas/data/enquetes/verzonnen-2025/antwoorden.csv');
  edit(table, (csv) => csv.replace('Een ander antwoord', 'Nog een ander antwoord'));
  const said = buildSite({ atlas: 'atlas', out: join(outside, 'site') }, { cwd: elsewhere });
  expect(counts(said).kept).toBeGreaterThan(0);
  const page = readFileSync(
    join(join(outside, 'site'), 'gemeenten/verzonnen-0000/index.html'),
    'utf8',
  );
  expect(page).toContain('Nog een ander antwoord');
}, 240_000);

test('where nothing changed since, the site stays as it is', () => {
  const before = filesOf(warm);
  expect(buildSite({ atlas, out: warm })).toContain('Er is niets veranderd');
  expect(differences(filesOf(warm), before)).toEqual([]);
}, 240_000);

test('a script of the browser that changed makes the pages anew that name it, and no other file', () => {
  const before = filesOf(warm);
  edit(join(`${warm}.bouw`, 'bestanden.json'), (notes) =>
    notes.replaceAll(/(_astro\/[\w.-]+)\.js/g, '$1-van-eerder.js'),
  );
  rmSync(join(`${warm}.bouw`, 'stand.txt'));
  const { made, kept } = counts(buildSite({ atlas, out: warm }));
  expect(made).toBeGreaterThan(0);
  expect(kept).toBeGreaterThan(0);
  expect(differences(filesOf(warm), before)).toEqual([]);
}, 240_000);
