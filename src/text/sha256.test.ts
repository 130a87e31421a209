import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

test.each(['', 'abc', 'Ἀθῆναι', 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64), 'é'.repeat(200)])(
  'the sum of %j is the one that others compute',
  (text) => {
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  },
);
