import { expect, test } from 'vitest';
import { readingEase, syllablesOf, wordCount } from './reading-ease.ts';

test.each([
  ['taal', 1],
  ['gemeente', 3],
  ['buurt', 1],
  ['reünie', 3],
  ['ijs', 1],
  ['inburgering', 4],
  ['vrijwilligers', 4],
  ['mooi', 1],
])('%s has %i syllables', (text, count) => {
  expect(syllablesOf(text)).toBe(count);
});

test('the score is the formula of Douma', () => {
  // 6 words in 2 sentences, 6 syllables.
  expect(readingEase('Dit is kort. Dat is goed.')).toBeCloseTo(206.84 - 0.93 * 3 - 77);
});

test('a point inside a number ends no sentence, and a number is no word', () => {
  expect(wordCount('Dat is € 2.370 per jaar.')).toBe(4);
  expect(readingEase('Dat is € 2.370 per jaar.')).toBeCloseTo(206.84 - 0.93 * 4 - (77 * 4) / 4);
});
