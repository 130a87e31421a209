import { unchosenFront } from '../survey/front-survey.ts';
import type { Data } from '../read/read-data.ts';
import type { TableFolder } from '../read/table-folder.ts';
import { unfilledPlaces } from './unfilled-places.ts';

/** What people have not yet decided or filled in, one line for each; none of it is a mistake. */
export function stillOpen(
  data: Data,
  { survey, tables }: { survey: string | undefined; tables: TableFolder },
): string[] {
  const surveys = data.surveys.map((one) => one.survey);
  const front = unchosenFront(surveys, survey, tables.nameOf('atlas.json'));
  return [
    ...(front === undefined ? [] : [front]),
    ...unfilledPlaces(tables).map((place) => `Nog in te vullen: ${place}`),
  ];
}
