import { extent, quantileSorted } from 'd3';
import type { Entry } from './atlas.ts';
import { isGiven } from './gap.ts';
import { questionValue } from './question-values.ts';
import type { Question } from './question.ts';

/** A number that a municipality gave. */
export interface Measured {
  entry: Entry;
  number: number;
}

/** What can be said of the numbers together; of few of them less than of many. */
interface Measures {
  least: number;
  most: number;
  /** Half is less, half is more, with the middle half between; with ten numbers or more. */
  middle?: { median: number; from: number; until: number };
}

/** With fewer numbers than this, the middle one says nothing. */
const fewestForMedian = 10;

/** The numbers that were given in answer to a question, from small to large. */
export const measuredIn = (question: Question, entries: readonly Entry[]): Measured[] =>
  entries
    .flatMap((entry) => {
      const value = questionValue(entry.response, question);
      return isGiven(value) && value.value.number !== undefined
        ? [{ entry, number: value.value.number }]
        : [];
    })
    .sort((a, b) => a.number - b.number);

/** What can be said of the numbers of some municipalities; nothing where there are none. */
export const measuresOf = (measured: readonly Measured[]): Measures | undefined =>
  measuresOfNumbers(measured.map(({ number }) => number));

/** The same of bare numbers. */
export function measuresOfNumbers(given: readonly number[]): Measures | undefined {
  const numbers = given.toSorted((a, b) => a - b);
  const [least, most] = extent(numbers);
  if (least === undefined || most === undefined) return undefined;
  // Without the rests of reckoning in halves.
  const at = (part: number) => Number((quantileSorted(numbers, part) ?? least).toPrecision(15));
  return {
    least,
    most,
    ...(numbers.length >= fewestForMedian && {
      middle: { median: at(0.5), from: at(0.25), until: at(0.75) },
    }),
  };
}
