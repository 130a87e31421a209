import { expect, test } from 'vitest';
import { nearestWord } from './nearest-word.ts';

test('a word that begins with what was typed is nearer than one that is more alike, in capitals or not', () => {
  const names = ['Rhenen', 'Nuenen, Gerwen en Nederwetten'];
  expect(nearestWord('Nuenen', names)).toBe(names[1]);
  expect(nearestWord('NUENEN', names)).toBe(names[1]);
});

test('a short word that happens to begin another is not what was meant', () => {
  expect(nearestWord('Edam-Volendan', ['Ede', 'Edam-Volendam'])).toBe('Edam-Volendam');
});

test('how far a word may lie can be narrowed', () => {
  expect(nearestWord('Haren', ['Hattem'])).toBe('Hattem');
  expect(nearestWord('Haren', ['Hattem'], 0.25)).toBeUndefined();
});
