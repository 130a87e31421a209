import type { Gap } from '../survey/gap.ts';
import { compareValues } from './compare-values.ts';
import type { Direction } from './list-state.ts';
import type { ListedCell, ListedRow, Missing } from './listed-row.ts';
import { ranksOf } from './ranks-of.ts';

/** A row at its place; it has a rank only where the column ranks. */
export interface PlacedRow {
  row: ListedRow;
  rank?: number;
}

/** Rows that belong together: comparable values, or values missing for one reason. */
export interface RowGroup {
  /** What the rows share; nothing where the column has one kind of value. */
  label?: string;
  missing: boolean;
  rows: PlacedRow[];
}

export interface RowOrder {
  column: string;
  direction: Direction;
  /** Whether a place in the order means something. */
  ranked: boolean;
}

const gapOrder: readonly string[] = [
  'onduidelijk',
  'niet-genoemd',
  'niet-gereageerd',
  'niet-gevraagd',
  'niet-van-toepassing',
] satisfies Gap[];

type Present = Exclude<ListedCell, Missing>;

const isPresent = (cell: ListedCell | undefined): cell is Present =>
  cell !== undefined && 'value' in cell;

/** The rows sorted by one column; missing values come last in both directions, by their reason. */
export function orderRows(
  rows: readonly ListedRow[],
  { column, direction, ranked }: RowOrder,
): RowGroup[] {
  const cellOf = ({ cells }: ListedRow) => cells.get(column);
  const present = rows.flatMap((row) => {
    const cell = cellOf(row);
    return isPresent(cell) ? [{ row, cell }] : [];
  });
  const missing = rows.flatMap((row) => {
    const cell = cellOf(row);
    return cell && 'gap' in cell ? [{ row, cell }] : [];
  });
  return [...presentGroups(present, direction, ranked), ...missingGroups(missing)];
}

function presentGroups(
  present: readonly { row: ListedRow; cell: Present }[],
  direction: Direction,
  ranked: boolean,
): RowGroup[] {
  const turn = direction === 'op' ? 1 : -1;
  const kinds = Map.groupBy(present, ({ cell }) => cell.kind ?? '');
  return [...kinds]
    .sort(([a], [b]) => compareValues(a, b))
    .map(([label, members]) => {
      const sorted = members.toSorted((a, b) => turn * compareValues(a.cell.value, b.cell.value));
      const ranks = ranked ? ranksOf(sorted.map(({ cell }) => cell.value)) : [];
      const placed = sorted.map(({ row }, at) => place(row, ranks[at]));
      return { ...(label === '' ? {} : { label }), missing: false, rows: placed };
    });
}

const place = (row: ListedRow, rank: number | undefined): PlacedRow =>
  rank === undefined ? { row } : { row, rank };

function missingGroups(missing: readonly { row: ListedRow; cell: Missing }[]): RowGroup[] {
  const reasons = Map.groupBy(missing, ({ cell }) => cell.gap);
  return [...reasons]
    .sort(([a], [b]) => gapOrder.indexOf(a) - gapOrder.indexOf(b))
    .map(([gap, members]) => ({
      label: members[0]?.cell.label ?? gap,
      missing: true,
      rows: members.map(({ row }) => ({ row })),
    }));
}
