import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build/build-site.ts';
import type { InventedUnit } from '../../scripts/bench/invent/invented-unit.ts';
import { writeInventedAtlas } from '../../scripts/bench/invent/write-invented-atlas.ts';

const unit = (code: string, name: string): InventedUnit => ({
  code,
  name,
  province: 'Gelderland',
  from: '1900-01-01',
  until: '',
  successor: '',
});
// Names that another language writes in capitals, or sorts, in another way.
const units = [
  unit('GM9001', 'IJzerlo'),
  unit('GM9002', 'Irisdam'),
  unit('GM0202', 'Arnhem'),
  unit('GM9004', 'Éénhuizen'),
];
const [leaver] = units;

const home = resolve('.build/herhaling');
const parts = ['astro.config.mjs', 'content', 'data', 'package.json', 'public', 'scripts', 'src'];
let elsewhere = '';

const write = (folder: string, some: readonly InventedUnit[]) => {
  writeInventedAtlas(folder, 'tests/fixtures/landelijk', some);
};

beforeAll(() => {
  rmSync(home, { recursive: true, force: true });
  elsewhere = mkdtempSync(join(tmpdir(), 'andere map, é '));
  for (const part of [...parts, 'tsconfig.json'])
    cpSync(part, join(elsewhere, part), {
      recursive: true,
      filter: (path) => !path.includes(`public${sep}vast`),
    });
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'), 'junction');
  mkdirSync(home, { recursive: true });
  write(join(home, 'atlas'), units);
  write(join(elsewhere, 'atlas'), units);
  buildSite({ atlas: join(home, 'atlas'), out: join(home, 'site') });
}, 120_000);
afterAll(() => {
  rmSync(elsewhere, { recursive: true, force: true });
});

/** Every file of a site, by its path. */
function filesOf(folder: string): Map<string, Buffer> {
  const entries = globSync('**/*', { cwd: folder, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length + 1), readFileSync(file)];
    }),
  );
}

test('a site is the same to the byte when built in another place, time zone, language and shell', () => {
  const there = join(elsewhere, 'site');
  buildSite(
    { atlas: 'atlas', out: 'site' },
    {
      cwd: elsewhere,
      env: {
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        NODE_ENV: 'development',
        SITE: 'https://elders.example',
      },
    },
  );
  const [here, other] = [filesOf(join(home, 'site')), filesOf(there)];
  expect([...other.keys()].sort()).toEqual([...here.keys()].sort());
  const different = [...here].filter(([path, bytes]) => !other.get(path)?.equals(bytes));
  expect(different.map(([path]) => path)).toEqual([]);
  expect(here.size).toBeGreaterThan(100);
});

test('a municipality that is taken out vanishes from pages, search, sitemap and data', () => {
  const site = join(home, 'site');
  const mention = () =>
    [...filesOf(site)]
      .filter(([path, bytes]) => path.includes('ijzerlo') || bytes.includes(leaver?.name ?? ''))
      .map(([path]) => path);
  const before = mention();
  expect(before).toEqual(
    expect.arrayContaining([
      'gemeenten/ijzerlo/index.html',
      'gemeenten/index.html',
      'data/gemeenten.csv',
      'index.html',
    ]),
  );
  expect(readFileSync(join(site, 'sitemap.xml'), 'utf8')).toContain('/ijzerlo/');
  write(join(home, 'atlas'), units.slice(1));
  buildSite({ atlas: join(home, 'atlas'), out: site });
  expect(mention()).toEqual([]);
  expect(readFileSync(join(site, 'sitemap.xml'), 'utf8')).not.toContain('ijzerlo');
  expect(readFileSync(join(site, 'sitemap.xml'), 'utf8')).toContain('/irisdam/');
});
