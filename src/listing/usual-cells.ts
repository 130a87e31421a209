import type { ListCell } from './list-columns.ts';
import type { MergedCell } from './row-cells.ts';

/** Fewer cells than these say what they say each for itself. */
const fewest = 4;

const isAlike = (one: ListCell, other: ListCell | undefined): boolean =>
  one.text === other?.text && one.note === other.note;

/** What more than three in four of some values say, where there are enough to say so. */
export const usualOf = <Value>(
  values: readonly Value[],
  areAlike: (one: Value, other: Value) => boolean = Object.is,
): Value | undefined =>
  values.length < fewest
    ? undefined
    : values.find(
        (value) => values.filter((other) => areAlike(other, value)).length * 4 > values.length * 3,
      );

/**
 * What more than three in four cells of a column say, by the place of the column: its head tells it
 * once. The first column is not asked, nor a cell over several columns.
 */
export function usualCells(rows: readonly (readonly MergedCell[])[]): Map<number, ListCell> {
  const cells = rows.flat().filter(({ at, span }) => at > 0 && span === 1);
  return new Map(
    [...Map.groupBy(cells, ({ at }) => at)].flatMap(([at, column]) => {
      const usual = usualOf(column, isAlike);
      return usual ? [[at, usual]] : [];
    }),
  );
}

/** Whether a cell says what its column usually says. */
export const isUsual = (cell: MergedCell, usual: ReadonlyMap<number, ListCell>): boolean =>
  cell.span === 1 && isAlike(cell, usual.get(cell.at));
