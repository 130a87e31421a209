import type { Survey } from './tables.ts';

/** What a survey is called among others: its year, or its title where another is of the same year. */
export const waveName = (
  { id, year, title }: Pick<Survey, 'id' | 'year' | 'title'>,
  surveys: readonly Pick<Survey, 'id' | 'year'>[],
): string =>
  surveys.some((other) => other.id !== id && other.year === year) ? title : String(year);
