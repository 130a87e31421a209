import { slugOf } from '../../src/text/slug.ts';
import { publishedRows } from './published-rows.ts';
import { sourceSurveys } from './source-surveys.ts';

/** A row of a table, by the names of its columns. */
export type Row = Record<string, string>;

const [newest] = sourceSurveys();
if (!newest) throw new Error('data/ heeft geen enquête');

/** The survey that the pages show: the newest. */
export const newestSurvey = newest;

/** What readers download of that survey: one row for each municipality of the atlas. */
const everyRow = publishedRows('gemeenten');
export const newestRows = everyRow.filter(({ enquete }) => enquete === newest.id);

const withStatus = (wanted: string) => newestRows.filter(({ status }) => status === wanted);

/** The municipalities that gave an answer in it, those that gave none, and those not asked. */
export const answered = withStatus('beantwoord');
export const silent = withStatus('niet-gereageerd');
export const unasked = newestRows.filter((row) => ![...answered, ...silent].includes(row));

const codesAsked = new Set(
  everyRow
    .filter(({ status = '' }) => ['beantwoord', 'niet-gereageerd'].includes(status))
    .flatMap(({ gemeentecode, opgegaan_in }) => [gemeentecode, opgegaan_in]),
);

/** The municipalities that any survey asked, and those that came of them. */
export const surveyed = newestRows.filter(({ gemeentecode }) => codesAsked.has(gemeentecode));

export const nameOf = ({ gemeentenaam = '' }: Row): string => gemeentenaam;

/** The word for a municipality in addresses. */
export const slug = (row: Row): string => slugOf(nameOf(row));

/** The address of its page. */
export const pageOf = (row: Row): string => `/gemeenten/${slug(row)}/`;

/** The address at which municipalities stand side by side. */
export const besides = (...rows: readonly Row[]): string =>
  `/vergelijken/?g=${rows.map(slug).join(',')}`;

/** The first row that fits; a test that finds none has nothing to test. */
export function firstWhere(rows: readonly Row[], fits: (row: Row) => boolean): Row {
  const found = rows.find(fits);
  if (!found) throw new Error('geen gemeente in de tabellen past bij deze test');
  return found;
}
