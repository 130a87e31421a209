import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageMistake } from './page-mistake.ts';

test('braces around words of a text are told with their place in the atlas that has the page', () => {
  const atlas = mkdtempSync(join(tmpdir(), 'atlas-'));
  mkdirSync(join(atlas, 'content/toelichtingen'), { recursive: true });
  const text = '---\nsources: []\n---\n\nWij vroegen {gemeenten} iets.\n';
  writeFileSync(join(atlas, 'content/toelichtingen/ede.mdx'), text);
  const error = new ReferenceError('gemeenten is not defined');
  error.stack = `${String(error)}\n    at _createMdxContent (file:///atlas/chunks/ede_DlY4zzmx.mjs:231:3)`;
  const told = pageMistake(error, atlas)?.message;
  rmSync(atlas, { recursive: true });
  expect(told).toMatch(/\/content\/toelichtingen\/ede\.mdx:5:13: .*tussen \{ en \}.*gemeenten/);
});

test('an error that no page caused stays what it is', () => {
  expect(pageMistake(new TypeError('x is not a function'), '.')).toBeUndefined();
  expect(pageMistake('kapot', '.')).toBeUndefined();
});
