import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const code = globSync('src/**/*.{ts,astro}').filter((path) => !path.endsWith('.test.ts'));

/** The files of the site in which a text stands, by name. */
const filesWith = (text: string): string[] =>
  code
    .filter((path) => readFileSync(path, 'utf8').includes(text))
    .map((path) => path.replaceAll('\\', '/'));

test('text is escaped for a page in one place', () => {
  expect(filesWith('&lt;')).toEqual(['src/text/escape-html.ts']);
});

test('an element of a page in the browser is made in one place', () => {
  // A page of a municipality loads the button that copies, and no more than it needs.
  const makers = filesWith('document.createElement').filter(
    (path) => path !== 'src/client/copy-text.ts',
  );
  expect(makers.toSorted()).toEqual(['src/client/drawn.ts', 'src/client/new-element.ts']);
});
