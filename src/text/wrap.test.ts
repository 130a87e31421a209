import { expect, test } from 'vitest';
import { wrap, wrapEvenly } from './wrap.ts';

test('no word is left alone on the last line where the others have room', () => {
  const text = 'Enquête van de Streekomroep: 54 gemeenten kregen de vraag';
  const width = 330;
  expect(wrap(text, width)).toEqual([
    'Enquête van de Streekomroep: 54 gemeenten kregen de',
    'vraag',
  ]);
  expect(wrapEvenly(text, width)).toEqual([
    'Enquête van de Streekomroep:',
    '54 gemeenten kregen de vraag',
  ]);
});

test('even lines are as many as full ones, and hold the same words', () => {
  for (const text of ['vraag', 'een korte vraag', 'Samenwerkingsovereenkomst met een gemeente']) {
    for (const width of [40, 80, 160, 320]) {
      expect(wrapEvenly(text, width)).toHaveLength(wrap(text, width).length);
      expect(wrapEvenly(text, width).join(' ')).toBe(text);
    }
  }
});
