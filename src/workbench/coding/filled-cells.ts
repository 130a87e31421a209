import { isBlankRow } from '../../import/blank-row.ts';
import { columnKey } from '../../import/column-key.ts';
import type { SheetRow } from '../../import/sheet.ts';
import type { Coding } from '../../survey/tables.ts';
import type { Edit } from '../desk-messages.ts';

/** One field of an answer as it was settled. */
interface SettledCell {
  municipality: string;
  field: Coding['field'];
  settled: string;
}

const perPermitHolder = /=(\d+(?:[.,]\d+)?)\/per-vergunninghouder/g;

/** An amount for each permit holder, where one only was told. */
function soleAmount(cell: string): string {
  const found = Array.from(cell.matchAll(perPermitHolder), ([, amount = '']) => amount);
  return found.length === 1 ? (found[0] ?? '') : '';
}

/** The columns of a sheet that a coding fills, and what of a settled field goes there. */
const columns: Partial<
  Record<Coding['field'], { name: string; cellOf: (text: string) => string }>
> = {
  ...Object.fromEntries(
    (['aanpak', 'fase', 'themas', 'partners', 'projecten'] as const).map((name) => [
      name,
      { name, cellOf: (text: string) => text },
    ]),
  ),
  budgetten: { name: 'budget_per_vergunninghouder', cellOf: soleAmount },
};

/** What a settled coding changes in a sheet; a column that it does not have comes behind the others. */
export function filledCells(
  rows: readonly SheetRow[],
  rowOf: ReadonlyMap<string, number>,
  settled: readonly SettledCell[],
): Edit[] {
  const head = rows.findIndex((row) => !isBlankRow(row));
  const headers = rows[head]?.cells.map(({ text }) => columnKey(text)) ?? [];
  let width = headers.length;
  return Object.entries(columns).flatMap(([field, { name, cellOf }]): Edit[] => {
    const texts = new Map(
      settled.flatMap((one) => {
        const row = rowOf.get(one.municipality);
        const text = one.field === field ? cellOf(one.settled) : '';
        return row === undefined || text === '' ? [] : [[row, text] as const];
      }),
    );
    if (texts.size === 0) return [];
    const known = headers.indexOf(columnKey(name));
    const cell = known >= 0 ? known : width++;
    if (known >= 0) return Array.from(texts, ([row, text]) => ({ row, cell, text }));
    return rows.map((_, row) => ({
      row,
      cell,
      text: row === head ? name : (texts.get(row) ?? ''),
    }));
  });
}
