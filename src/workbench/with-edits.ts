import type { OpenedFile } from '../import/take-in.ts';
import { suspectProblem } from '../import/open-sheet.ts';
import { wholeRows } from '../import/whole-row.ts';
import type { SheetCell, SheetRow } from '../import/sheet.ts';
import { suspectCharacters } from '../read/suspect-characters.ts';
import { cellAt } from '../import/cell-at.ts';
import type { Edit } from './desk-messages.ts';

/** Mistakes that leave rows out, which no changed cell brings back. */
const ofWholeFile: ReadonlySet<string> = new Set(['aanhalingsteken', wholeRows]);

/** A file as it would be with other texts in some cells; what was wrong with those is looked at anew. */
export function withEdits(opened: OpenedFile, edits: readonly Edit[]): OpenedFile {
  if ('refused' in opened || edits.length === 0) return opened;
  const { sheet, problems } = opened;
  const byRow = Map.groupBy(edits, ({ row }) => row);
  const isEdited = (place: { row: number; cell: number }) =>
    byRow.get(place.row)?.some(({ cell }) => cell === place.cell) ?? false;
  const rows = sheet.rows.map((row, index) => edited(row, byRow.get(index) ?? []));
  return {
    sheet: {
      ...sheet,
      rows,
      doubts: (sheet.doubts ?? []).filter((doubt) => !isEdited(cellAt(sheet.rows, doubt))),
    },
    problems: [
      ...problems.filter((one) => ofWholeFile.has(one.kind) || !isEdited(cellAt(sheet.rows, one))),
      ...edits.flatMap(({ row, cell, text }) =>
        suspectCharacters(text).map((suspect) => ({
          ...(rows[row]?.cells[cell]?.at ?? { line: 1, column: 1 }),
          ...suspectProblem(suspect),
        })),
      ),
    ],
  };
}

function edited(row: SheetRow, edits: readonly Edit[]): SheetRow {
  if (edits.length === 0) return row;
  const cells = [...row.cells];
  const last = cells.at(-1)?.at ?? { line: row.line, column: 0 };
  for (const { cell, text } of edits) {
    for (let at = cells.length; at < cell; at++) cells.push(beside(last, at));
    cells[cell] = { ...(cells[cell] ?? beside(last, cell)), text, number: undefined };
  }
  return { ...row, cells };
}

/** A cell that the row did not have yet. */
const beside = ({ line, column }: SheetCell['at'], by: number): SheetCell => ({
  ...{ text: '', at: { line, column: column + 1 + by } },
});
