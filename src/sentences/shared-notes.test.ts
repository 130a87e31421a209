import { expect, test } from 'vitest';
import { sharedNotes } from './shared-notes.ts';

const often = 'De datum volgt uit het adres.';
const { told, shortened } = sharedNotes([
  often,
  `In het Fries. ${often}`,
  often,
  `${often} ${often}`,
  'In het Fries.',
  '',
]);

test('a sentence that many notes share is told once', () => {
  expect(told).toEqual([often]);
});

test('a note keeps what is its own, and has a mark for what is told once', () => {
  expect(shortened(`In het Fries. ${often}`)).toEqual({ rest: 'In het Fries.', marks: [1] });
  expect(shortened('In het Fries.')).toEqual({ rest: 'In het Fries.', marks: [] });
  expect(shortened('')).toEqual({ rest: '', marks: [] });
});
