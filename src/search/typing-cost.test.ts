import { expect, test } from 'vitest';
import { typingCost } from './typing-cost.ts';

test('the same costs nothing, another letter one', () => {
  expect(typingCost('arnhem', 'arnhem')).toBe(0);
  expect(typingCost('arnhex', 'arnhem')).toBe(1);
});

test('what often goes wrong costs less than what seldom does', () => {
  const seldom = typingCost('arnqem', 'arnhem');
  expect(typingCost('arnhhem', 'arnhem')).toBeLessThan(seldom);
  expect(typingCost('arhnem', 'arnhem')).toBeLessThan(seldom);
  expect(typingCost('arnhen', 'arnhem')).toBeLessThan(seldom);
});

test('the first letter is seldom wrong', () => {
  expect(typingCost('xrnhem', 'arnhem')).toBeGreaterThan(typingCost('axnhem', 'arnhem'));
});
