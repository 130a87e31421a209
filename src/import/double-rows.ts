import { placeOf, type PlacedCell, type SheetProblem } from './sheet-problem.ts';
import type { SheetRecord } from './sheet-records.ts';

/** A row once read, with what is still needed of where it stood. */
export interface ReadRow {
  row: number;
  line: number;
  code: PlacedCell | undefined;
  record: SheetRecord;
}

/** Rows about one municipality, with the row of the earlier one. */
export function doubleRows(read: readonly ReadRow[]): SheetProblem[] {
  const earlier = new Map<string, number>();
  return read.flatMap(({ record, row, line, code: cell }) => {
    const code = String(record['gemeentecode'] ?? '');
    const before = earlier.get(code);
    if (before === undefined) {
      if (code !== '') earlier.set(code, row);
      return [];
    }
    return [
      {
        ...(cell?.at ?? { line, column: 1 }),
        kind: 'dubbel',
        message: `${code} staat ook al op rij ${before}`,
        expected: 'één rij per gemeente',
        tip: 'voeg de twee rijen samen of verbeter een code',
        place: placeOf(row, 'gemeentecode'),
      },
    ];
  });
}
