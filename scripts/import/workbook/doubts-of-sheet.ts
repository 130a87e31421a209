import { columnKey } from '../column-key.ts';
import type { Doubt } from '../doubtful-text.ts';
import type { BookSheet, HiddenLines } from './book.ts';
import { lettersOfColumn, nameOfArea, sharedArea } from './cell-area.ts';
import { titleOf } from './choose-sheet.ts';
import type { BookTable } from './flaws-of-sheet.ts';

/** What of the table cannot be seen, or not always, and is read all the same. */
export function doubtsOfSheet(sheet: BookSheet, { area, cells }: BookTable): Doubt[] {
  const { top, left } = area;
  const names = new Map(
    cells.filter(({ row }) => row === top).map(({ column, text }) => [column, text]),
  );
  const columnName = (column: number) => {
    const name = names.get(column);
    return `${lettersOfColumn(column)}${name === undefined ? '' : ` (${name})`}`;
  };
  const place = [...names].find(([, text]) => columnKey(text) === 'gemeente')?.[0];
  const rowName = (row: number) => {
    const name = cells.find((cell) => cell.row === row && cell.column === place)?.text;
    return `${row}${name === undefined || row === top ? '' : ` (${name})`}`;
  };
  const rows = joined(sheet.hiddenRows.filter(({ first }) => first >= top && first <= area.bottom));
  const columns = joined(
    sheet.hiddenColumns.flatMap(({ first, last, how }) =>
      first > area.right || last < left
        ? []
        : [{ how, first: Math.max(first, left), last: Math.min(last, area.right) }],
    ),
  );
  const rules = sheet.conditional.flatMap(({ area: ruled, does }) => {
    const shared = sharedArea(ruled, area);
    return shared ? [{ shared, does }] : [];
  });
  return [
    ...(sheet.isHidden
      ? [{ line: 1, column: 1, text: `blad "${sheet.name}" is verborgen en is toch gelezen` }]
      : []),
    ...(sheet.hidesOthers === undefined
      ? []
      : [
          {
            line: 1,
            column: 1,
            text: `blad ${titleOf(sheet)} verbergt ${sheet.hidesOthers}: ziet u alles wat is gelezen?`,
          },
        ]),
    ...rows.map((lines) => ({
      line: lines.first,
      column: 1,
      text: hiddenText('rij', 'rijen', lines, rowName),
    })),
    ...columns.map((lines) => ({
      line: top,
      column: lines.first,
      text: hiddenText('kolom', 'kolommen', lines, columnName),
    })),
    ...rules.map(({ shared, does }) => ({
      line: shared.top,
      column: shared.left,
      text: `${nameOfArea(shared)} heeft voorwaardelijke opmaak die ${does}: ziet u wat is gelezen?`,
    })),
  ];
}

/** Lines that follow on each other and were hidden in one way, together. */
function joined(lines: readonly HiddenLines[]): HiddenLines[] {
  const runs: HiddenLines[] = [];
  for (const line of lines.toSorted((a, b) => a.first - b.first)) {
    const before = runs.at(-1);
    if (before && before.how === line.how && before.last >= line.first - 1)
      before.last = Math.max(before.last, line.last);
    else runs.push({ ...line });
  }
  return runs;
}

function hiddenText(
  one: string,
  more: string,
  { first, last, how }: HiddenLines,
  nameOf: (line: number) => string,
): string {
  const isOne = first === last;
  const lines = isOne
    ? `${one} ${nameOf(first)} is`
    : `${more} ${nameOf(first)} tot en met ${nameOf(last)} zijn`;
  return `${lines} ${how}, maar ${isOne ? 'is' : 'zijn'} wel gelezen: ${isOne ? 'hoort zij' : 'horen zij'} erbij?`;
}
