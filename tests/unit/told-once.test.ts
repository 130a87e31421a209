import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as cautions from '../../src/survey/cautions.ts';

const code = globSync('src/**/*.{ts,astro}').filter((path) => !path.endsWith('.test.ts'));

/** The files of the site in which a text stands, by name, wherever its lines break. */
const filesWith = (text: string): string[] =>
  code
    .filter((path) => readFileSync(path, 'utf8').replaceAll(/\s+/g, ' ').includes(text))
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

test.each(Object.values(cautions))('“%s” is worded in one place', (caution) => {
  expect(filesWith(caution)).toEqual(['src/survey/cautions.ts']);
});
