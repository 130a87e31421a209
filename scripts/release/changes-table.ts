import Papa from 'papaparse';
import type { Change } from '../../src/dataset/changes/change.ts';

/** One row of `data/wijzigingen.csv`, as people keep it. */
export interface ChangeRow {
  versie: string;
  datum: string;
  tabel: string;
  rij: string;
  gemeentecode: string;
  kolom: string;
  soort: string;
  oud: string;
  nieuw: string;
  waarom: string;
}

const columns: (keyof ChangeRow)[] = [
  'versie',
  'datum',
  'tabel',
  'rij',
  'gemeentecode',
  'kolom',
  'soort',
  'oud',
  'nieuw',
  'waarom',
];

const idOf = ({ versie, tabel, rij, kolom, oud, nieuw }: ChangeRow) =>
  JSON.stringify([versie, tabel, rij, kolom, oud, nieuw]);

/** The table of changes in the form in which people keep it. */
const csvOf = (rows: readonly ChangeRow[]) =>
  `${Papa.unparse([...rows], { columns, newline: '\n' })}\n`;

/** Reads the table of changes. */
export const readChangeRows = (csv: string): ChangeRow[] =>
  Papa.parse<ChangeRow>(csv, { header: true, skipEmptyLines: true }).data;

/**
 * The table with the changes of one version in the place of those it had; why a value changed is
 * kept where it was told before.
 */
export function withChanges(
  csv: string,
  { version, released }: { version: string; released: string },
  changes: readonly Change[],
): string {
  const present = readChangeRows(csv);
  const told = new Map(present.map((row) => [idOf(row), row.waarom]));
  const fresh = changes.map((change): ChangeRow => {
    const row: ChangeRow = {
      versie: version,
      datum: released,
      tabel: change.table,
      rij: change.row,
      gemeentecode: change.municipality ?? '',
      kolom: change.column,
      soort: change.kind,
      oud: change.before,
      nieuw: change.after,
      waarom: '',
    };
    return { ...row, waarom: told.get(idOf(row)) ?? '' };
  });
  return csvOf([...present.filter(({ versie }) => versie !== version), ...fresh]);
}
