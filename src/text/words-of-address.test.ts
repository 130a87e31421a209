import { expect, test } from 'vitest';
import { wordsOfAddress } from './words-of-address.ts';

test.each([
  ['/gemeente/oude-ijsselstreek.html', 'oude ijsselstreek'],
  ['/atlas/gemeenten/berg_en+dal/', 'berg en dal'],
  ['/gemeenten/%C3%A9%C3%A9nhuizen', 'éénhuizen'],
  ['/', ''],
  ['/gemeenten/%E0%A4%A', ''],
])('%s says “%s”', (path, words) => {
  expect(wordsOfAddress(path)).toBe(words);
});
