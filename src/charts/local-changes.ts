import { ascending, group } from 'd3';
import type { Atlas } from '../survey/atlas.ts';
import { timelineOf, type TimelineEvent } from '../survey/timeline-of.ts';

const yearOf = ({ date }: TimelineEvent): number => Number(date?.slice(0, 4));

/** What is told of municipalities alone, of the year of the survey and later. */
export const localChanges = (atlas: Atlas): TimelineEvent[] =>
  timelineOf(atlas).filter(
    (event) => event.kind === 'plaatselijk' && yearOf(event) >= atlas.survey.year,
  );

/**
 * The events as a drawing has them: of a municipality alone only its name, once for each year, so
 * that it tells where something changed without the words for each; the others as they are.
 */
export function drawnEvents(atlas: Atlas): TimelineEvent[] {
  const byYear = group(localChanges(atlas), (event) => `${yearOf(event)} ${event.where}`);
  const local = [...byYear.values()].flatMap(([first]) =>
    first
      ? [{ ...first, date: String(yearOf(first)), when: String(yearOf(first)), what: first.where }]
      : [],
  );
  const others = timelineOf(atlas).filter(({ kind }) => kind !== 'plaatselijk');
  return [...others, ...local].toSorted((a, b) => ascending(a.date ?? '9999', b.date ?? '9999'));
}
