import { expect, test } from 'vitest';
import { isOlder } from './newer-edition.ts';

test('frames are older where newer ones are named, and not where these are the newest', () => {
  expect(isOlder('2026.11.9-1', { gegevens: '2026.11.10', kaders: '2026.11.10-1' })).toBe(true);
  expect(isOlder('2026.11.10-1', { gegevens: '2026.11.11', kaders: '2026.11.10-1' })).toBe(false);
  expect(isOlder('2026.11.10-2', { gegevens: '2026.11.10', kaders: '2026.11.10-1' })).toBe(false);
});

test.each([null, undefined, [], 'nee', {}, { kaders: null }, { kaders: 3 }, { kaders: 'nieuw' }])(
  'an answer that names no frames (%j) makes none older',
  (told) => {
    expect(isOlder('2026.11.9-1', told)).toBe(false);
  },
);
