import { gaps } from '../../src/survey/gap.ts';
import { sheetColumns, type SheetColumn } from './columns.ts';
import { matchMunicipality } from './match-municipality.ts';
import type { ListedMunicipality, MunicipalityList } from './municipality-list.ts';
import { readAmounts, type AmountCell } from './read-amounts.ts';
import { readCell, type CellValue } from './read-cell.ts';
import { rowConsistency } from './row-consistency.ts';
import { placeOf, type SheetProblem } from './sheet-problem.ts';
import type { TableRow } from './table-rows.ts';

/** A checked row, by the names of the columns; `beantwoord` is a boolean, the budget a number or null. */
export type SheetRecord = Record<string, CellValue>;

/** A name without a code, and the municipality that it seems to be. */
export interface Guess {
  line: number;
  written: string;
  municipality: ListedMunicipality;
}

export interface SheetRecords {
  records: SheetRecord[];
  guesses: Guess[];
  problems: SheetProblem[];
}

const budget = 'budget_per_vergunninghouder';
const budgetReason = `${budget}_reden`;
const isGap = (text: string) => Object.hasOwn(gaps, text);

/** The rows as records, sorted by code, with every cell read and every rule across cells kept. */
export function sheetRecords(
  rows: readonly TableRow[],
  columns: readonly SheetColumn[],
  list: MunicipalityList,
): SheetRecords {
  const problems: SheetProblem[] = [];
  const guesses: Guess[] = [];
  const read: { table: TableRow; record: SheetRecord }[] = [];
  const amountCells: AmountCell[] = [];
  const present = new Set(columns.map(({ name }) => name));
  const reasons = present.has(budgetReason) || rows.some((row) => isGap(budgetText(row)));
  const written = sheetColumns.filter(
    ({ name, required }) => required || present.has(name) || (reasons && name === budgetReason),
  );
  for (const table of rows) {
    const record: SheetRecord = {};
    for (const column of written) {
      const cell = table.cells.get(column.name);
      const value = cell?.text ? readCell(cell.text, column) : { value: emptyValue(column) };
      if ('value' in value) record[column.name] = value.value;
      else
        problems.push({
          ...(cell?.at ?? { line: table.line, column: 1 }),
          ...value.refused,
          place: placeOf(table.row, column.name),
        });
    }
    const matched = matchMunicipality(table, list);
    if ('problem' in matched) problems.push(matched.problem);
    else {
      const { municipality, guessed } = matched;
      record['gemeentecode'] = municipality.code;
      record['gemeente'] = municipality.name;
      const name = table.cells.get('gemeente')?.text ?? '';
      if (guessed) guesses.push({ line: table.line, written: name, municipality });
    }
    problems.push(...answeredProblems(table, record));
    const cell = table.cells.get(budget);
    if (cell?.text && typeof record[budget] === 'string' && !isGap(cell.text))
      amountCells.push({ row: table.row, column: budget, cell });
    read.push({ table, record });
  }
  const { amounts, problems: amountProblems } = readAmounts(amountCells);
  for (const { table, record } of read) {
    const text = budgetText(table);
    if (isGap(text)) record[budgetReason] = text;
    record[budget] = amounts.get(table.row) ?? null;
  }
  const all = [...problems, ...amountProblems, ...doubleRows(read)];
  return {
    records: read
      .map(({ record }) => record)
      .toSorted((a, b) => (String(a['gemeentecode']) < String(b['gemeentecode']) ? -1 : 1)),
    guesses,
    problems: all.toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}

const budgetText = ({ cells }: TableRow) => cells.get(budget)?.text ?? '';

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

/** Rows about one municipality, with the line of the earlier one. */
function doubleRows(read: readonly { table: TableRow; record: SheetRecord }[]): SheetProblem[] {
  const earlier = new Map<string, number>();
  return read.flatMap(({ table, record }) => {
    const code = String(record['gemeentecode']);
    const line = earlier.get(code);
    if (line === undefined) {
      if (code !== '') earlier.set(code, table.line);
      return [];
    }
    return [
      {
        ...(table.cells.get('gemeentecode')?.at ?? { line: table.line, column: 1 }),
        kind: 'dubbel',
        message: `${code} staat ook al op regel ${line}`,
        expected: 'één rij per gemeente',
        tip: 'voeg de twee rijen samen of verbeter een code',
        place: placeOf(table.row, 'gemeentecode'),
      },
    ];
  });
}
