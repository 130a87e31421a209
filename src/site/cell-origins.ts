import { cellOrigin as tellOrigin } from '../dataset/tables/herkomst.ts';
import { publishedTables } from '../dataset/tables/index.ts';
import { tableNamed } from '../dataset/tables/table.ts';
import { publication, rowsOf } from './tables-of-atlas.ts';
import type { Question } from '../survey/question.ts';
import type { OriginKind } from '../survey/vocabulary.ts';

/** A published value as the file has it, with where it comes from. */
export interface CellOrigin {
  value: string;
  source: string;
  place: string;
  kind: OriginKind;
  calculation: string;
}

type Row = ReturnType<typeof rowsOf>[number];

const idOf = (code: string, survey: string) => `${code} | ${survey}`;
const answers = new Map(
  rowsOf('gemeenten').map((row) => [
    idOf(String(row['gemeentecode']), String(row['enquete'])),
    row,
  ]),
);

function originOf(table: string, column: string, row: Row): CellOrigin {
  const origin = tellOrigin(tableNamed(table, publishedTables), column, row, publication);
  return {
    value: String(row[column] ?? ''),
    source: origin.bron,
    place: origin.plaats,
    kind: origin.soort,
    calculation: origin.berekening === 'niet-van-toepassing' ? '' : origin.berekening,
  };
}

/** Where a value of a municipality in one survey comes from. */
export function cellOrigin(code: string, survey: string, column: string): CellOrigin {
  const row = answers.get(idOf(code, survey));
  if (!row) throw new Error(`${code} heeft geen antwoord in ${survey}`);
  return originOf('gemeenten', column, row);
}

const given = new Map(
  rowsOf('gegevens').map((row) => [
    `${idOf(String(row['gemeentecode']), String(row['enquete']))} | ${row['vraag']}`,
    row,
  ]),
);

/** The same for an answer to a question of a newsroom’s own. */
export function questionOrigin(code: string, { survey, id }: Question): CellOrigin {
  const row = given.get(`${idOf(code, survey)} | ${id}`);
  if (!row) throw new Error(`${code} heeft geen antwoord op ${id} in ${survey}`);
  return originOf('gegevens', 'waarde', row);
}

const otherAmounts = Map.groupBy(
  rowsOf('budgetten').filter(
    ({ bedrag_eur: amount, eenheid: unit }) => amount !== '' && unit !== 'per-vergunninghouder',
  ),
  ({ gemeentecode, bron }) => `${gemeentecode} ${bron}`,
);

/** The same for each amount that a municipality named in one source and that is not per person. */
export const amountOrigins = (code: string, source: string): (CellOrigin & { unit: string })[] =>
  (otherAmounts.get(`${code} ${source}`) ?? []).map((row) => ({
    ...originOf('budgetten', 'bedrag_eur', row),
    unit: String(row['eenheid']),
  }));

/** The sources of all values of one column in a survey, each with the values that it gave. */
export const columnOrigins = (survey: string, column: string): Map<string, CellOrigin[]> =>
  Map.groupBy(
    rowsOf('gemeenten')
      .filter(({ enquete }) => enquete === survey)
      .map((row) => originOf('gemeenten', column, row))
      .filter(({ kind }) => kind !== 'geen-waarde'),
    ({ source }) => source,
  );
