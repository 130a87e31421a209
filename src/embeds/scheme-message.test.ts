import { expect, test } from 'vitest';
import { schemeFor, schemeIn, schemeWord } from './scheme-message.ts';

test.each([
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(251, 252, 216)', 'light'],
  ['rgb(24, 26, 31)', 'dark'],
  ['rgb(0, 0, 64)', 'dark'],
])('a frame on %s takes the scheme %s', (ground, scheme) => {
  expect(schemeFor(ground)).toBe(scheme);
});

test.each(['rgb(128, 128, 128)', 'rgb(200,0,0)', 'rgb(65, 60, 60)'])(
  'on %s a frame keeps its own ground',
  (ground) => {
    expect(schemeFor(ground)).toBeNull();
  },
);

test('a scheme is heard as it was said, none is a question, and no other message is one', () => {
  expect(schemeIn({ [schemeWord]: 'dark' })).toBe('dark');
  expect(schemeIn({ [schemeWord]: null })).toBeNull();
  for (const other of [null, undefined, 'dark', 7, [], {}, { [schemeWord]: 'roze' }])
    expect(schemeIn(other)).toBeUndefined();
});
