import type { Data, SurveyData } from '../read/read-data.ts';
import {
  aboutOrganisations,
  atlasTables,
  factTables,
  questionTables,
  surveyTables,
  type Placed,
} from '../read/table-schemas.ts';

/** One breach of a rule: in which file below the tables it is, and what to do about it. */
export interface Breach {
  file: string;
  line: number;
  message: string;
  tip: string;
}

/** What is wrong with a row, and what to do about it. */
export type Broken = Pick<Breach, 'message' | 'tip'>;

/** The rows of a file that a rule on one row finds broken. */
export const brokenRows = <R extends { line: number }>(
  file: string,
  rows: readonly R[],
  brokenBy: (row: R) => Broken | undefined,
): Breach[] =>
  rows.flatMap((row) => {
    const broken = brokenBy(row);
    return broken ? [{ file, line: row.line, ...broken }] : [];
  });

/** A rule that no single row can show. */
export interface Check {
  name: string;
  breaches: (data: Data) => Breach[];
}

/** A row as a check meets it: its cells, and its line for the message. */
export type Row = Placed<Record<string, unknown>>;

const tables = { ...atlasTables, ...factTables, ...aboutOrganisations };

/** Where a table of the atlas lies, below its tables. */
export const pathOf = (name: keyof typeof tables) => tables[name].path;

type FactRow = Placed<{ feit: string; gemeentecode: string; gemeentenaam: string; bron: string }>;

/** The tables of facts that other sources than a survey tell: where each lies, and its rows. */
export const tablesOfFacts = ({ rows }: Data): { file: string; rows: readonly FactRow[] }[] =>
  (Object.keys(factTables) as (keyof typeof factTables)[]).map((name) => ({
    file: pathOf(name),
    rows: rows[name],
  }));

/** Where a table of a survey lies, below the tables of its atlas. */
export const surveyPathOf = (
  { folder }: SurveyData,
  name: keyof typeof surveyTables | keyof typeof questionTables,
) => `${folder}/${{ ...surveyTables, ...questionTables }[name].path}`;

/** The tables of a survey in which each row belongs to one municipality. */
export const tablesPerMunicipality = [
  'responses',
  'partners',
  'projects',
  'budgets',
  'codings',
] as const;
