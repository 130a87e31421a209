import { descending, rollups } from 'd3';
import { sentencesOf } from './sentence-about.ts';

/** From how many notes a sentence is told once, with a mark in its places. */
const fewest = 4;

interface SharedNotes {
  /** The sentences that many notes share, most often first; the number of each is its mark. */
  told: string[];
  /** A note without those, and their marks. */
  shortened: (note: string) => { rest: string; marks: number[] };
}

/** What many notes say in the same words, so that a list tells it once. */
export function sharedNotes(notes: readonly string[]): SharedNotes {
  const told = rollups(
    notes.flatMap((note) => [...new Set(note ? sentencesOf(note) : [])]),
    (same) => same.length,
    (sentence) => sentence,
  )
    .filter(([, count]) => count >= fewest)
    .toSorted(([, one], [, other]) => descending(one, other))
    .map(([sentence]) => sentence);
  return {
    told,
    shortened: (note) => ({
      rest: sentencesOf(note)
        .filter((sentence) => !told.includes(sentence))
        .join(' '),
      marks: told.flatMap((sentence, at) => (sentencesOf(note).includes(sentence) ? [at + 1] : [])),
    }),
  };
}
