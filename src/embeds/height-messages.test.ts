import { expect, test } from 'vitest';
import { heightMessages, listenersIn } from './height-messages.ts';

test('a height is said in the words of Datawrapper, AMP and Pym', () => {
  expect(heightMessages(listenersIn('', '', 'budget'), 640)).toEqual([
    { 'datawrapper-height': { budget: 640 } },
    { sentinel: 'amp', type: 'embed-size', height: 640 },
    'pymxPYMxbudgetxPYMxheightxPYMx640',
  ]);
});

test('Pym hears the name that it gave the frame', () => {
  const listeners = listenersIn('?initialWidth=320&childId=grafiek-1', '', 'budget');
  expect(heightMessages(listeners, 640)).toContain('pymxPYMxgrafiek-1xPYMxheightxPYMx640');
});

test('WordPress hears its own secret, and only when it gave one', () => {
  const wordPress = { message: 'height', value: 640, secret: 'aB3dE6gH9j' };
  expect(heightMessages(listenersIn('', '#?secret=aB3dE6gH9j', 'budget'), 640)).toContainEqual(
    wordPress,
  );
  expect(heightMessages(listenersIn('', '#?secret=%22%3E', 'budget'), 640)).toHaveLength(3);
});
