import { isGap } from '../survey/gap.ts';
import { sheetColumns, type SheetColumn } from '../dataset/sheet/sheet-columns.ts';
import { doubleRows, type ReadRow } from './double-rows.ts';
import { doubtfulTexts, type Doubt } from './doubtful-text.ts';
import { matchMunicipality } from './match-municipality.ts';
import type { ListedMunicipality, MunicipalityList } from './municipality-list.ts';
import { readAmounts, type AmountCell } from './read-amounts.ts';
import { readCell, type CellValue } from './read-cell.ts';
import type { HeaderColumn } from './read-header.ts';
import { rowConsistency } from './row-consistency.ts';
import { placeOf, type SheetProblem } from './sheet-problem.ts';
import type { TableRow } from './table-rows.ts';

/** A checked row, by the names of the columns; `beantwoord` is a boolean, the budget a number or null. */
export type SheetRecord = Record<string, CellValue>;

/** A name without a code, and the municipality that it seems to be. */
export interface Guess {
  line: number;
  column: number;
  written: string;
  municipality: ListedMunicipality;
}

interface SheetRecords {
  records: SheetRecord[];
  guesses: Guess[];
  doubts: Doubt[];
  problems: SheetProblem[];
}

const budget = 'budget_per_vergunninghouder';
const budgetReason = `${budget}_reden`;

/** The rows as records, sorted by code, with every cell read and every rule across cells kept. */
export function sheetRecords(
  rows: Iterable<TableRow>,
  columns: readonly HeaderColumn[],
  list: MunicipalityList,
): SheetRecords {
  const problems: SheetProblem[] = [];
  const guesses: Guess[] = [];
  const doubts: Doubt[] = [];
  const read: ReadRow[] = [];
  const amountCells: AmountCell[] = [];
  const present = new Set(columns.map(({ name }) => name));
  const written = sheetColumns.filter(({ name, required }) => required || present.has(name));
  for (const table of rows) {
    const { row, line, cells } = table;
    const record = readRow(table, written, problems);
    // A cell that was refused already says nothing about the municipality.
    const isReadable =
      'gemeente' in record && (!present.has('gemeentecode') || 'gemeentecode' in record);
    const matched = isReadable ? matchMunicipality(table, list) : undefined;
    if (matched && 'problem' in matched) problems.push(matched.problem);
    else if (matched) {
      const { municipality, guessed, doubt } = matched;
      record['gemeentecode'] = municipality.code;
      record['gemeente'] = municipality.name;
      const { text = '', at = { line, column: 1 } } = cells.get('gemeente') ?? {};
      if (guessed) guesses.push({ ...at, written: text, municipality });
      if (doubt !== undefined) doubts.push({ ...at, text: doubt });
    }
    doubts.push(...doubtfulTexts(table));
    problems.push(...answeredProblems(table, record));
    const cell = cells.get(budget);
    if (cell?.text && typeof record[budget] === 'string') {
      if (isGap(cell.text)) record[budgetReason] = cell.text;
      else amountCells.push({ row, column: budget, cell });
    }
    read.push({ row, line, code: cells.get('gemeentecode'), record });
  }
  const { amounts, problems: amountProblems } = readAmounts(amountCells);
  for (const { row, record } of read) record[budget] = amounts.get(row) ?? null;
  const sorted = read
    .map(({ record }) => record)
    .toSorted((a, b) => (String(a['gemeentecode']) < String(b['gemeentecode']) ? -1 : 1));
  return {
    records: withReasons(sorted),
    guesses,
    doubts,
    problems: [...problems, ...amountProblems, ...doubleRows(read)],
  };
}

/** Each cell of a row by the kind of its column; an amount stays as it is written. */
function readRow(
  { cells, row, line }: TableRow,
  columns: readonly SheetColumn[],
  problems: SheetProblem[],
): SheetRecord {
  const record: SheetRecord = {};
  for (const column of columns) {
    const cell = cells.get(column.name);
    const value = cell?.text ? readCell(cell.text, column) : { value: emptyValue(column) };
    if ('value' in value) record[column.name] = value.value;
    else {
      const at = cell?.at ?? { line, column: 1 };
      problems.push({ ...at, ...value.refused, place: placeOf(row, column.name) });
    }
  }
  return record;
}

/** Where one budget cell held its reason, every record has the column for it, in its place. */
function withReasons(records: SheetRecord[]): SheetRecord[] {
  if (!records.some((record) => budgetReason in record)) return records;
  return records.map((record) =>
    Object.fromEntries(
      sheetColumns
        .filter(({ name }) => name in record || name === budgetReason)
        .map(({ name }) => [name, record[name] ?? null]),
    ),
  );
}

const emptyValue = ({ kind }: SheetColumn): CellValue => {
  if (kind.as === 'words' || kind.as === 'names') return [];
  return kind.as === 'text' || kind.as === 'source' || kind.as === 'code' || kind.as === 'name'
    ? ''
    : null;
};

function answeredProblems(table: TableRow, record: SheetRecord): SheetProblem[] {
  const answered = record['beantwoord'];
  if (typeof answered === 'boolean') return rowConsistency(table, answered);
  const cell = table.cells.get('beantwoord');
  return cell?.text === ''
    ? [
        {
          ...cell.at,
          kind: 'ja-of-nee',
          message: 'er staat niet of de gemeente antwoord gaf',
          expected: 'ja of nee',
          tip: 'vul de cel in',
          place: placeOf(table.row, 'beantwoord'),
        },
      ]
    : [];
}
