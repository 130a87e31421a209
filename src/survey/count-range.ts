import type { Entry } from './atlas.ts';
import type { OtherReading } from './other-readings.ts';

/** How many answers have a thing, and how few and how many they could be. */
export interface CountRange {
  count: number;
  /** When every answer that could be read otherwise goes against it, and when each goes its way. */
  least: number;
  most: number;
  /** Answers that decide between those two. */
  contested: number;
}

/** Counts the answers that have a thing, as they were settled on and in every other reading. */
export function countRange(
  entries: readonly Entry[],
  isCounted: (entry: Entry) => boolean,
  readings: readonly OtherReading[],
  isIn: (items: ReadonlySet<string>) => boolean,
): CountRange {
  const ofMunicipality = Map.groupBy(readings, ({ municipality }) => municipality);
  const possible = entries.map((entry) => [
    isCounted(entry),
    ...(ofMunicipality.get(entry.municipality.code) ?? []).map(({ items }) => isIn(items)),
  ]);
  const number = (wanted: (options: boolean[]) => boolean) => possible.filter(wanted).length;
  const [least, most] = [number((one) => one.every(Boolean)), number((one) => one.some(Boolean))];
  return { count: number(([settled]) => settled === true), least, most, contested: most - least };
}
