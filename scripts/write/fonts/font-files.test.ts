import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontFiles, fontFolder } from './font-files.ts';

const files = await fontFiles();

test('the letters of the site, their licences and their widths are what npm run fonts makes', () => {
  const strange = [...files].filter(
    ([path, contents]) => !readFileSync(path).equals(Buffer.from(contents)),
  );
  expect(strange.map(([path]) => path)).toEqual([]);
});

test('the letters of the site weigh at most 24,000 bytes together', () => {
  const sizes = [...files].filter(
    ([path]) => path.startsWith(fontFolder) && path.endsWith('.woff2'),
  );
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, [, { length }]) => sum + length, 0)).toBeLessThanOrEqual(24_000);
});
