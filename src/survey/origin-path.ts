import { municipalityPath } from '../text/addresses.ts';
import type { Entry } from './atlas.ts';
import { columnsShown, type AnswerColumn, type QuestionColumn } from './answer-fields.ts';
import type { Response } from './municipality.ts';
import type { Status } from './vocabulary.ts';

/** The row of a municipality page that says where a value of one survey comes from. */
export const originId = (survey: string, column: string): string => `herkomst-${survey}-${column}`;

/** The place on a municipality page where what one source told begins. */
export const sourceOriginId = (source: string): string => `herkomst-bron-${source}`;

/** Where a reader finds what a source told of a municipality. */
export const sourceOriginPath = (slug: string, source: string): string =>
  `${municipalityPath(slug)}#${sourceOriginId(source)}`;

/** The same for an amount that is not for each permit holder: the first is 1. */
export const amountOriginId = (survey: string, number: number): string =>
  originId(survey, `bedrag-${number}`);

interface Answerer {
  slug: string;
  survey: string;
  status: Status;
  unasked?: Response['unasked'];
}

/** Where a reader finds the source, kind and calculation of a value; without an answer, of that. */
export function originPath(
  { slug, survey, status, unasked }: Answerer,
  column: AnswerColumn | QuestionColumn,
): string {
  const answered = status === 'beantwoord';
  const shown =
    columnsShown(answered, unasked).some((one) => one.column === column) ||
    (answered && column.startsWith('vraag_'));
  return `${municipalityPath(slug)}#${originId(survey, shown ? column : 'status')}`;
}

/** The same for a municipality with its answer. */
export const entryOriginPath = (
  { municipality, response }: Entry,
  column: AnswerColumn | QuestionColumn,
): string => originPath({ ...response, slug: municipality.slug }, column);
