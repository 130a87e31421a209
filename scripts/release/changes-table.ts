import Papa from 'papaparse';
import { changeCells } from '../../src/dataset/changes/change-cells.ts';
import { foldedChanges, type TableChange } from '../../src/survey/folded-changes.ts';
import { atlasTables } from '../../src/read/table-schemas.ts';

const { shape } = atlasTables.changes.row;
const columns = Object.keys(shape);

/** One row of the table of changes, as people keep it. */
type ChangeRow = Record<keyof typeof shape, string>;

const idOf = ({ versie, tabel, rij, kolom, oud, nieuw }: ChangeRow) =>
  JSON.stringify([versie, tabel, rij, kolom, oud, nieuw]);

/** The table of changes in the form in which people keep it. */
const csvOf = (rows: readonly ChangeRow[]) =>
  `${Papa.unparse([...rows], { columns, newline: '\n' })}\n`;

/** Reads the table of changes. */
export const readChangeRows = (csv: string): ChangeRow[] =>
  Papa.parse<ChangeRow>(csv, { header: true, skipEmptyLines: true }).data;

/** The rows of a version that still have to tell why: one for each change as a reader counts them. */
export const unexplained = (rows: readonly ChangeRow[], version: string): ChangeRow[] =>
  foldedChanges(
    rows
      .filter(({ versie }) => versie === version)
      .map((row) => ({
        row: row.rij,
        table: row.tabel,
        column: row.kolom,
        municipality: row.gemeentecode || null,
        kind: row.soort as TableChange['kind'],
        before: row.oud,
        after: row.nieuw,
        told: row,
      })),
  ).flatMap(({ lead }) => (lead.told.waarom === '' ? [lead.told] : []));

/**
 * The table with the changes of one version in the place of those it had; why a value changed is
 * kept where it was told before.
 */
export function withChanges(
  csv: string,
  { version, released }: { version: string; released: string },
  changes: readonly TableChange[],
): string {
  const present = readChangeRows(csv);
  const told = new Map(present.map((row) => [idOf(row), row.waarom]));
  const fresh = changes.map((change): ChangeRow => {
    const row = changeCells({ ...change, version, date: released, why: '' });
    return { ...row, waarom: told.get(idOf(row)) ?? '' };
  });
  return csvOf([...present.filter(({ versie }) => versie !== version), ...fresh]);
}
