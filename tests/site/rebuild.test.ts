import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inventedUnits } from '../../scripts/bench/invented-units.ts';
import { buildSite } from '../../scripts/build/build-site.ts';
import { writeInventedAtlas } from '../../scripts/bench/invent/write-invented-atlas.ts';

const folder = '.build/herbouw';
const atlas = join(folder, 'atlas');
const warm = join(folder, 'warm');
const cold = join(folder, 'koud');
const touched = 'gemeenten/verzonnen-0001/index.html';
const answers = join(atlas, 'data/enquetes/verzonnen-2025/antwoorden.csv');

const removeAll = () => {
  rmSync(folder, { recursive: true, force: true });
};

beforeAll(() => {
  removeAll();
  writeInventedAtlas(atlas, 'tests/fixtures/landelijk', inventedUnits(14));
  buildSite({ atlas, out: warm });
}, 120_000);
afterAll(removeAll);

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

test('one municipality more, one less and one with another name: nothing of before is left', () => {
  const units = inventedUnits(15)
    .filter(({ code }) => code !== 'GM0003')
    .map((unit) => (unit.code === 'GM0005' ? { ...unit, name: 'Nieuwe Naam' } : unit));
  writeInventedAtlas(atlas, 'tests/fixtures/landelijk', units);
  expect(counts(buildSite({ atlas, out: warm })).kept).toBeGreaterThan(0);
  const pages = globSync('{gemeenten,vergelijken,embed/gemeente}/*/index.html', { cwd: warm });
  expect(pages.filter((path) => path.includes('verzonnen-0003'))).toEqual([]);
  expect(pages.filter((path) => path.includes('verzonnen-0005'))).toEqual([]);
  expect(pages.filter((path) => path.includes('nieuwe-naam'))).toHaveLength(3);
  expect(pages.filter((path) => path.includes('verzonnen-0014'))).toHaveLength(3);
  moved = filesOf(warm);
}, 240_000);

test('after one changed answer or a touched page the others are kept, and the site is as a whole build makes it', () => {
  edit(answers, (csv) =>
    csv.replace(/Verzonnen, om te toetsen: antwoord \d+/, 'Een ander antwoord'),
  );
  edit(join(warm, touched), (html) => html.replace('</body>', '<p>Vervalst</p></body>'));
  for (const part of ['', '.bouw']) cpSync(warm + part, cold + part, { recursive: true });
  const found = counts(buildSite({ atlas, out: warm }));
  const whole = counts(buildSite({ atlas, out: cold, geheel: true }));
  expect(whole).toEqual({ made: found.made + found.kept, kept: 0 });
  // Six files for each municipality; the changed one has new ones, and some show it beside them.
  expect(found.kept).toBeGreaterThan(14 * 5);
  const site = filesOf(cold);
  expect(differences(filesOf(warm), site)).toEqual([]);
  // So the build before it was as a whole one too, but for the answer.
  // The pages of the partners that it named show its summary too.
  const changed = differences(moved, site).filter((path) => !/^(data|partners)\//.test(path));
  expect(changed).toEqual(['gemeenten/verzonnen-0000/index.html']);
  expect(readFileSync(join(warm, changed[0] ?? ''), 'utf8')).toContain('Een ander antwoord');
}, 240_000);

test('a script of the browser that changed makes the pages anew that name it, and no other file', () => {
  const before = filesOf(warm);
  edit(join(`${warm}.bouw`, 'bestanden.json'), (notes) =>
    notes.replaceAll(/(_astro\/[\w.-]+)\.js/g, '$1-van-eerder.js'),
  );
  const { made, kept } = counts(buildSite({ atlas, out: warm }));
  expect(made).toBeGreaterThan(0);
  expect(kept).toBeGreaterThan(0);
  expect(differences(filesOf(warm), before)).toEqual([]);
}, 240_000);

test('another name of the site, or other code, makes every page anew', () => {
  edit(join(atlas, 'data/atlas.json'), (json) => json.replace('Verzonnen atlas', 'Andere atlas'));
  expect(counts(buildSite({ atlas, out: warm })).kept).toBe(0);
  edit(join(`${warm}.bouw`, 'bestanden.json'), (notes) =>
    notes.replace(/"print":"[^"]*"/, '"print":"van andere code"'),
  );
  expect(counts(buildSite({ atlas, out: warm })).kept).toBe(0);
}, 240_000);
