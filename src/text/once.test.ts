import { expect, test } from 'vitest';
import { once } from './once.ts';

test('nothing is made before it is asked for, and one thing then', () => {
  let made = 0;
  const thing = once(() => ({ number: (made += 1) }));
  expect(made).toBe(0);
  expect(thing()).toBe(thing());
  expect(made).toBe(1);
});
