import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isFrozen, publicFiles } from './public-files.ts';

test('what a stopped release left behind is not published, a whole edition is', () => {
  const atlas = mkdtempSync(join(tmpdir(), 'uitgaven-'));
  onTestFinished(() => rmSync(atlas, { recursive: true }));
  for (const path of ['.nieuw-a1b2c3/manifest.json', '.DS_Store', '1/.b/c.csv', '1/data/a.b.csv']) {
    const file = join(atlas, 'public/vast', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
  }
  expect([...publicFiles(atlas).keys()].filter(isFrozen)).toEqual(['vast/1/data/a.b.csv']);
});
