import type { Survey } from './tables.ts';

type Dated = Pick<Survey, 'id' | 'year'>;

/**
 * The survey that the pages show: the one that is named, or else the first. So another survey beside
 * it takes nothing over until the settings say so.
 */
export function frontSurvey<Kind extends Dated>(
  surveys: readonly Kind[],
  named: string | undefined,
): Kind {
  const [first] = surveys.toSorted((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
  const front = named === undefined ? first : surveys.find(({ id }) => id === named);
  if (!front) throw new Error('data/enquetes/ bevat geen enquête');
  return front;
}

/** Which survey is in front where nobody chose, and how to choose; undefined where there is no choice. */
export function unchosenFront(
  surveys: readonly Dated[],
  named: string | undefined,
  file: string,
): string | undefined {
  if (surveys.length < 2 || named !== undefined) return undefined;
  const { id } = frontSurvey(surveys, named);
  const others = surveys.filter((other) => other.id !== id).map((other) => `"${other.id}"`);
  return `Er zijn ${surveys.length} enquêtes. De voorpagina en de lijst tonen ${id}. Zet in ${file} bij "survey" welke u vooraan wilt: "${id}" of ${others.join(' of ')}.`;
}
