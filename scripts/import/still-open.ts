import { dirname } from 'node:path';
import { unchosenFront } from '../../src/survey/front-survey.ts';
import type { Data } from '../read/read-data.ts';
import { unfilledPlaces } from './unfilled-places.ts';

/** What people have not yet decided or filled in, one line for each; none of it is a mistake. */
export function stillOpen(
  data: Data,
  { survey, file }: { survey: string | undefined; file: string },
): string[] {
  const surveys = data.surveys.map((one) => one.survey);
  const front = unchosenFront(surveys, survey, file);
  return [
    ...(front === undefined ? [] : [front]),
    ...unfilledPlaces(dirname(file)).map((place) => `Nog in te vullen: ${place}`),
  ];
}
