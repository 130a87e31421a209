import { expect, test } from 'vitest';
import { softened } from './long-words.ts';

test('only a very long word gets soft hyphens, between its syllables', () => {
  expect(softened('Een toegankelijkheidsverklaring.').replaceAll('\u00AD', '|')).toBe(
    'Een toegan|kelijk|heids|verkla|ring.',
  );
  expect(softened('maatschappelijke hulp')).toBe('maatschappelijke hulp');
});
