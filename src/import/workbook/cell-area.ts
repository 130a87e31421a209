/** A block of cells; rows and columns are counted from 1, and the last ones belong to it. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The letters of a column; the first is A. */
export const lettersOfColumn = (column: number): string =>
  column === 0
    ? ''
    : lettersOfColumn(Math.floor((column - 1) / 26)) +
      String.fromCharCode(65 + ((column - 1) % 26));

/** A cell as people name it: `E2`. */
export const refOf = ({ row, column }: { row: number; column: number }): string =>
  `${lettersOfColumn(column)}${row}`;

const lastRow = 1_048_576;

/** The last column that a sheet has. */
export const lastColumn = 16_384;

/** An area that is written as `E2`, `E2:F9`, `E:F` or `2:9`, also with `$`. */
export function areaOf(ref: string): Area {
  const [first = '', last = first] = ref.replaceAll('$', '').toUpperCase().split(':');
  return {
    top: rowIn(first) ?? 1,
    left: columnIn(first) ?? 1,
    bottom: rowIn(last) ?? lastRow,
    right: columnIn(last) ?? lastColumn,
  };
}

const rowIn = (ref: string) => Number(/\d+$/.exec(ref)?.[0] ?? NaN) || undefined;
const columnIn = (ref: string) =>
  Array.from(/^[A-Z]*/.exec(ref)?.[0] ?? '').reduce(
    (column, letter) => column * 26 + letter.charCodeAt(0) - 64,
    0,
  ) || undefined;

/** An area as people name it: `E2:F9`, or `E2` where it is one cell. */
export function nameOfArea({ top, left, bottom, right }: Area): string {
  const [first, last] = [refOf({ row: top, column: left }), refOf({ row: bottom, column: right })];
  return first === last ? first : `${first}:${last}`;
}

/** The part that two areas share; undefined where they lie apart. */
export function sharedArea(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}
