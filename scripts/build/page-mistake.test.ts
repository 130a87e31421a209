import { expect, test } from 'vitest';
import { pageMistake } from './page-mistake.ts';

test('braces around words of a text are told with the page that they stand in', () => {
  const error = new ReferenceError('gemeenten is not defined');
  error.stack = `${String(error)}\n    at _createMdxContent (file:///atlas/chunks/verantwoording_DlY4zzmx.mjs:231:3)`;
  expect(pageMistake(error, 'mijn-atlas')?.message).toMatch(
    /^mijn-atlas\/content\/achtergrond\/verantwoording\.mdx:1:1: .*tussen \{ en \}.*gemeenten/,
  );
});

test('an error that no page caused stays what it is', () => {
  expect(pageMistake(new TypeError('x is not a function'), '.')).toBeUndefined();
  expect(pageMistake('kapot', '.')).toBeUndefined();
});
