import { expect, test } from 'vitest';
import { schemeFor, schemeIn, schemeMessage } from './scheme-message.ts';

test.each([
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(251, 252, 216)', 'light'],
  ['rgb(24, 26, 31)', 'dark'],
  ['rgb(0, 0, 64)', 'dark'],
])('a frame on %s takes the scheme %s', (ground, scheme) => {
  expect(schemeFor(ground)).toBe(scheme);
});

test.each([
  'rgb(128, 128, 128)',
  'rgb(200, 0, 0)',
  'rgba(0, 0, 0, 0.5)',
  'oklch(0.2 0 0)',
  'color(srgb 0 0 0)',
  '',
])('on “%s” a frame keeps its own ground', (ground) => {
  expect(schemeFor(ground)).toBeNull();
});

test('a scheme is heard as it was said, and no other message is one', () => {
  expect(schemeIn(schemeMessage('dark'))).toBe('dark');
  for (const other of [null, undefined, 'dark', 7, [], {}, { 'atlas-scheme': 'roze' }])
    expect(schemeIn(other)).toBeNull();
});
