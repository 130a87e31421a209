import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { inputFingerprint } from './source-fingerprint.ts';
import { standingSite } from './standing-site.ts';

let folder = '';
const fileIn = (path: string) => join(folder, path);
const standing = (fingerprint = 'alles') =>
  standingSite({ site: fileIn('site'), note: fileIn('stand.txt'), fingerprint });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stand-'));
  for (const path of ['site', 'data', 'content/achtergrond'])
    mkdirSync(fileIn(path), { recursive: true });
  writeFileSync(fileIn('site/ede.html'), 'Ede');
  writeFileSync(fileIn('data/gemeenten.csv'), 'Ede');
  standing().note();
});

test('a site that nobody touched stands as it was made', () => {
  expect(standing().isCurrent()).toBe(true);
});

test('it does not where it would be made from something else', () => {
  expect(standing('iets anders').isCurrent()).toBe(false);
});

test.each([
  [
    'changed',
    () => {
      writeFileSync(fileIn('site/ede.html'), 'Edde');
    },
  ],
  [
    'came',
    () => {
      writeFileSync(fileIn('site/epe.html'), 'Epe');
    },
  ],
  [
    'went',
    () => {
      rmSync(fileIn('site/ede.html'));
    },
  ],
  [
    'went, with the whole site',
    () => {
      rmSync(fileIn('site'), { recursive: true });
    },
  ],
])('it does not where a file %s', (_, touch) => {
  touch();
  expect(standing().isCurrent()).toBe(false);
});

test.each(['data/gemeenten.csv', 'content/achtergrond/nieuw.mdx', 'logo.svg'])(
  'what it is made from is something else when %s is',
  (path) => {
    const before = inputFingerprint(folder, 'logo.svg', '');
    writeFileSync(fileIn(path), 'anders');
    expect(inputFingerprint(folder, 'logo.svg', '')).not.toBe(before);
  },
);
