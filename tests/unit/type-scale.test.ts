import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A stylesheet without what holds for paper, where points do. */
const forScreens = (sheet: string) => sheet.replace(/^@media print \{.*?^\}/gms, '');

/** Sizes of letters in a drawing follow from its width; 0 hides the words of a name. */
const isDrawn = (size: string) => /^(clamp|min)\(.*vw|^0$/.test(size);

test('on a screen all words have one of the few sizes of the scale', () => {
  const files = globSync('src/styles/*.css');
  const sizes = files.flatMap((file) =>
    [...forScreens(readFileSync(file, 'utf8')).matchAll(/font(?:-size)?:\s*(?:[456]00 )?([^;/]+)/g)]
      .map(([, size = '']) => size.trim())
      .filter((size) => !isDrawn(size))
      .map((size) => ({ file, size })),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(
    sizes.filter(({ size }) => !/^(var\(--\w+\)|1rem|100%|inherit|0\.9\d*em)$/.test(size)),
  ).toEqual([]);
});
