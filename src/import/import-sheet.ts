import { isBlankRow } from './blank-row.ts';
import { shownProblems } from '../read/problem.ts';
import type { Refusal } from '../read/decode-bytes.ts';
import type { Doubt } from './doubtful-text.ts';
import type { MunicipalityList } from './municipality-list.ts';
import { openSheet, type Opened } from './open-sheet.ts';
import { placeInTable } from './place-in-table.ts';
import { readHeader } from './read-header.ts';
import type { FoundProblem, SheetProblem } from './sheet-problem.ts';
import { sheetRecords, type Guess, type SheetRecord } from './sheet-records.ts';
import { tableRows } from './table-rows.ts';
import { rowsInOneCell, wholeRows } from './whole-row.ts';

/** What an import found: sound records, or everything that is wrong and nothing else. */
export interface Imported {
  records: SheetRecord[];
  /** Names without a code; a person confirms them. */
  guesses: Guess[];
  /** Texts that may be no answer; they are read all the same. */
  doubts: Doubt[];
  problems: FoundProblem[];
  /** Columns of a worksheet with proposals, which are not read. */
  passedOver: string[];
  /** Rows without anything in them, above, between and below the others. */
  blankRows: number;
  /** What else a workbook holds, and is not read. */
  unread: readonly string[];
}

/** Bytes of a sheet to checked records; writes nothing and reads nothing else. */
export const importSheet = async (bytes: Uint8Array, list: MunicipalityList): Promise<Imported> =>
  importOpened(await openSheet(bytes), list);

/** The cells of a file to checked records. */
export function importOpened(
  opened: Opened | { refused: Refusal },
  list: MunicipalityList,
): Imported {
  if ('refused' in opened) return refusedFile(opened.refused);
  const { sheet, problems } = belowBlankRows(opened);
  const withSource = (found: readonly SheetProblem[]): Imported => ({
    ...nothing,
    problems: found.map(({ tip, ...problem }, index) => ({
      place: placeInTable(sheet, problem),
      ...problem,
      tip: typeof tip === 'function' ? (index < shownProblems ? tip() : undefined) : tip,
      source: sheet.lineAt(problem.line),
    })),
  });
  const isWorkbook = sheet.delimiter === undefined;
  const whole = isWorkbook
    ? rowsInOneCell(sheet.rows)
    : problems.find(({ kind }) => kind === wholeRows);
  if (whole) return withSource([whole]);
  const header = readHeader(sheet);
  const unreadable = problems.some(({ kind }) => kind === 'aanhalingsteken');
  if (unreadable || header.problems.length > 0)
    return withSource(inOrder([...problems, ...header.problems]));
  const all = [...problems];
  const rows = tableRows(sheet, header.columns, (problem) => all.push(problem));
  const { problems: wrong, ...read } = sheetRecords(rows, header.columns, list);
  all.push(...wrong);
  return all.length > 0
    ? withSource(inOrder(all))
    : {
        ...read,
        doubts: [...(sheet.doubts ?? []), ...read.doubts],
        problems: [],
        passedOver: header.passedOver,
        blankRows: opened.sheet.rows.filter(isBlankRow).length,
        unread: sheet.unread ?? [],
      };
}

/** The same from the first row on that holds something. */
function belowBlankRows({ sheet, problems }: Opened): Opened {
  const first = sheet.rows.findIndex((row) => !isBlankRow(row));
  return { sheet: { ...sheet, rows: first === -1 ? [] : sheet.rows.slice(first) }, problems };
}

const inOrder = (problems: readonly SheetProblem[]) =>
  problems.toSorted((a, b) => a.line - b.line || a.column - b.column);

const nothing = {
  records: [],
  guesses: [],
  doubts: [],
  passedOver: [],
  blankRows: 0,
  unread: [],
};

const refusedFile = (refusal: Refusal): Imported => ({
  ...nothing,
  problems: [{ line: 1, column: 1, ...refusal }],
});
