import { expect, test } from 'vitest';
import { learnThemeCues } from './theme-cues.ts';

const cooking = { text: 'Samen koken in de wijk.', themes: ['ontmoeting'] } as const;
const reading = { text: 'Samen boeken lezen.', themes: ['taal'] } as const;

test('a word that three answers share, all of one theme, becomes a cue for it', () => {
  const dining = { text: 'Samen eettafels dekken.', themes: ['ontmoeting'] } as const;
  expect(learnThemeCues([dining, dining, dining, reading])).toContainEqual({
    theme: 'ontmoeting',
    part: 'eettafels',
    place: 'heel',
  });
});

test('a word that answers of any theme use teaches nothing', () => {
  const together = { text: 'Samenwerking.', themes: ['taal'] } as const;
  const others = { text: 'Samenwerking.', themes: ['werk'] } as const;
  expect(learnThemeCues([together, together, others, others])).toEqual([]);
});

test('two answers are too few to learn from', () => {
  expect(learnThemeCues([cooking, cooking])).toEqual([]);
});
