import type { Entry } from './atlas.ts';
import type { Coding } from './tables.ts';

/** One answer as it could have been read: a coder saw other things in it than were settled on. */
export interface OtherReading {
  municipality: Coding['municipality'];
  items: ReadonlySet<string>;
}

const itemsOf = (cell: string) => new Set(cell.split('|').filter(Boolean));

/** Every reading of a field that was not the settled one. */
export const otherReadings = (
  codings: readonly Coding[],
  wanted: Coding['field'],
): OtherReading[] =>
  codings
    .filter(({ field }) => field === wanted)
    .flatMap(({ municipality, first, second, settled }) =>
      [...new Set([first, second])]
        .map(itemsOf)
        .filter((items) => items.symmetricDifference(itemsOf(settled)).size > 0)
        .map((items) => ({ municipality, items })),
    );

/** For each other reading, how many more or fewer answers then have a thing. */
export const changesIn = <Thing>(
  readings: readonly OtherReading[],
  entriesOf: (thing: Thing) => readonly Entry[],
  isIn: (thing: Thing, items: ReadonlySet<string>) => boolean,
): ((thing: Thing) => number)[] =>
  readings.map(({ municipality: code, items }) => (thing) => {
    const counted = entriesOf(thing).some(({ municipality }) => municipality.code === code);
    return Number(isIn(thing, items)) - Number(counted);
  });
