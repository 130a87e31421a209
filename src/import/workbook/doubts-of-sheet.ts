import { group } from 'd3';
import { columnKey } from '../column-key.ts';
import type { Doubt } from '../doubtful-text.ts';
import type { BookSheet, HiddenLines } from './book.ts';
import { lettersOfColumn, nameOfArea, refOf, sharedArea } from './cell-area.ts';
import { titleOf } from './choose-sheet.ts';
import type { BookTable } from './flaws-of-sheet.ts';
import { isRounded } from './misleading-format.ts';

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
  const rows = sheet.hiddenRows.filter(({ first }) => first >= top && first <= area.bottom);
  const columns = sheet.hiddenColumns.flatMap(({ first, last, how }) =>
    first > area.right || last < left
      ? []
      : [{ how, first: Math.max(first, left), last: Math.min(last, area.right) }],
  );
  const ruled = sheet.conditional.flatMap(({ area: own, does }) => {
    const shared = sharedArea(own, area);
    return shared ? [{ shared, does }] : [];
  });
  const rounded = cells.filter(
    ({ number, format }) => number !== undefined && isRounded(format, number),
  );
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
    ...byWay(rows, ({ how }) => how).map((lines) => ({
      line: lines[0]?.first ?? top,
      column: 1,
      text: hiddenText('rij', 'rijen', joined(lines), rowName),
    })),
    ...byWay(columns, ({ how }) => how).map((lines) => ({
      line: top,
      column: lines[0]?.first ?? left,
      text: hiddenText('kolom', 'kolommen', joined(lines), columnName),
    })),
    ...(rounded.length > 0
      ? [
          {
            line: rounded[0]?.row ?? top,
            column: rounded[0]?.column ?? left,
            text: `het blad toont ${listed(rounded.map(refOf))} afgerond; gelezen is ${listed(rounded.map(({ text }) => text))}`,
          },
        ]
      : []),
    ...byWay(ruled, ({ does }) => does).map((areas) => ({
      line: areas[0]?.shared.top ?? top,
      column: areas[0]?.shared.left ?? left,
      text: `in ${listed(areas.map(({ shared }) => nameOfArea(shared)))} staat voorwaardelijke opmaak die ${areas[0]?.does ?? ''}: ziet u wat is gelezen?`,
    })),
  ];
}

/** What was done in one way, together. */
const byWay = <Item>(items: readonly Item[], wayOf: (item: Item) => string): Item[][] =>
  Array.from(group(items, wayOf).values());

/** Lines that follow on each other, as one. */
function joined(lines: readonly HiddenLines[]): HiddenLines[] {
  const runs: HiddenLines[] = [];
  for (const line of lines.toSorted((a, b) => a.first - b.first)) {
    const before = runs.at(-1);
    if (before && before.last >= line.first - 1) before.last = Math.max(before.last, line.last);
    else runs.push({ ...line });
  }
  return runs;
}

const mostNamed = 20;

function listed(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return names.slice(0, mostNamed).join(', ') + (more > 0 ? ` en nog ${more}` : '');
}

function hiddenText(
  one: string,
  more: string,
  runs: readonly HiddenLines[],
  nameOf: (line: number) => string,
): string {
  const isOne = runs.length === 1 && runs[0]?.first === runs[0]?.last;
  const names = runs.map(({ first, last }) =>
    first === last ? nameOf(first) : `${nameOf(first)} tot en met ${nameOf(last)}`,
  );
  return isOne
    ? `${one} ${listed(names)} is ${runs[0]?.how ?? ''}, maar is wel gelezen: hoort zij erbij?`
    : `${more} ${listed(names)} zijn ${runs[0]?.how ?? ''}, maar zijn wel gelezen: horen zij erbij?`;
}
