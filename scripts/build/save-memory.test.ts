import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Formatting may put imports in another order, and a build would be slower without a word.
test.each([
  'scripts/build.ts',
  'scripts/build/compile-code.ts',
  'scripts/bench/make-three-pages.ts',
])('%s says how memory is kept before anything that reads it is loaded', (program) => {
  const [first] = readFileSync(program, 'utf8').match(/^import .*$/m) ?? [];
  expect(first).toMatch(/^import '.*\/save-memory\.ts';$/);
});
