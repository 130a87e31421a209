import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test.each([
  ['Arnhem', 'arnhem'],
  ['Berg en Dal', 'berg-en-dal'],
  ["'s-Heerenberg", 's-heerenberg'],
  ['Súdwest-Fryslân', 'sudwest-fryslan'],
  ['__proto__', 'proto'],
])('slugOf turns %s into %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
