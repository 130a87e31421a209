import type { ExplainedChange } from './releases-of.ts';

/** A change with the version in which it came out. */
export interface ReleasedChange extends ExplainedChange {
  version: string;
  date: string;
}

/** A change as a row of the table of changes, in the columns that it has wherever it stands. */
export const changeCells = (change: ReleasedChange) => ({
  versie: change.version,
  datum: change.date,
  tabel: change.table,
  rij: change.row,
  gemeentecode: change.municipality ?? '',
  kolom: change.column,
  soort: change.kind,
  oud: change.before,
  nieuw: change.after,
  waarom: change.why,
});
