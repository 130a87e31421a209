import { worksheetColumns } from './coding/worksheet-table.ts';
import { cleanText } from './clean-text.ts';
import { columnKey } from './column-key.ts';
import { sheetColumns, type SheetColumn } from '../dataset/sheet/sheet-columns.ts';
import { knownNames } from './find-dialect.ts';
import { formHeader } from './forms/make-of-form.ts';
import { quoted } from '../read/quoted.ts';
import { didYouMean } from '../read/did-you-mean.ts';
import { nearestWord } from '../search/nearest-word.ts';
import type { FoundProblem } from './sheet-problem.ts';
import type { Sheet, SheetRow } from './sheet.ts';

const byKey = new Map(sheetColumns.map((column) => [columnKey(column.name), column]));
const worksheetKeys = new Map(worksheetColumns.map((name) => [columnKey(name), name]));
const names = sheetColumns.map(({ name }) => name);
const requiredNames = sheetColumns.filter(({ required }) => required).map(({ name }) => name);
const expected = requiredNames.join(', ');
/** With fewer of our names a table is another’s. */
const namesOfHeader = 3;

/** A column of the file; one of a worksheet with proposals has only a name, and is not read. */
export type HeaderColumn = Pick<SheetColumn, 'name'> & Partial<SheetColumn>;

/** The columns of a header row in the order of the file, or what is wrong with it. */
export function readHeader(sheet: Sheet): {
  columns: HeaderColumn[];
  passedOver: string[];
  problems: FoundProblem[];
} {
  const { rows } = sheet;
  const [header] = rows;
  const texts = header?.cells.map(({ text }) => cleanText(text)) ?? [];
  const width = texts.findLastIndex((text) => text !== '') + 1;
  const misplaced = misplacedHeader(sheet);
  if (!header || misplaced)
    return { columns: [], passedOver: [], problems: misplaced ? [misplaced] : [] };

  const isWorksheet = texts.some((text) =>
    worksheetKeys.get(columnKey(text))?.startsWith('voorstel'),
  );
  const ofWorksheet = (text: string) =>
    isWorksheet ? worksheetKeys.get(columnKey(text)) : undefined;
  const problems = header.cells.slice(0, width).flatMap(({ at }, index): FoundProblem[] => {
    const text = texts[index] ?? '';
    const key = columnKey(text);
    const problem = (message: string, tip: string): FoundProblem => ({
      ...at,
      kind: 'kopregel',
      message,
      expected,
      tip,
    });
    const earlier = texts.findIndex((other) => columnKey(other) === key);
    if (text === '')
      return [problem(`kolom ${index + 1} heeft geen naam`, 'geef haar een naam of haal haar weg')];
    if (!byKey.has(key) && ofWorksheet(text) === undefined) {
      const near = nearestWord(text, names);
      const free =
        near !== undefined && !texts.some((other) => columnKey(other) === columnKey(near));
      const tip =
        near && free ? didYouMean(near) : `kies uit: ${names.join(', ')}; of haal haar weg`;
      return [problem(`kolom ${quoted(text)} is niet bekend`, tip)];
    }
    return earlier < index
      ? [
          problem(
            `kolom ${quoted(text)} staat er twee keer: kolom ${earlier + 1} en ${index + 1}`,
            'laat er één staan',
          ),
        ]
      : [];
  });
  const present = new Set(texts.map(columnKey));
  const missing = requiredNames.filter(
    (name) => name !== 'gemeentecode' && !present.has(columnKey(name)),
  );
  const absent = missing.map((name): FoundProblem => ({
    line: header.line,
    column: 1,
    kind: 'kopregel',
    message: `kolom ${name} ontbreekt`,
    expected,
    tip: 'voeg de kolom toe; laat haar cellen leeg als er niets in staat',
  }));
  const columns = texts.slice(0, width).flatMap((text): HeaderColumn[] => {
    const name = ofWorksheet(text);
    return name === undefined ? [byKey.get(columnKey(text)) ?? []].flat() : [{ name }];
  });
  return {
    columns,
    passedOver: texts.flatMap((text) => ofWorksheet(text) ?? []),
    problems: [...problems, ...absent],
  };
}

const cellTexts = (row: SheetRow | undefined) => row?.cells.map(({ text }) => text) ?? [];

/** There is no header of ours on the first row: it is lower, it is in one cell, or it is another’s. */
function misplacedHeader(sheet: Sheet): FoundProblem | undefined {
  const { rows, delimiter } = sheet;
  const [first] = rows;
  const problem = (line: number, message: string, tip: string): FoundProblem => ({
    line,
    column: 1,
    kind: 'kopregel',
    message,
    expected,
    tip,
  });
  if (!first)
    return problem(
      1,
      'het bestand is leeg',
      'exporteer het formulier opnieuw, of begin met het sjabloon',
    );
  const found = knownNames(cellTexts(first));
  if (found >= namesOfHeader) return undefined;
  const header =
    rows.slice(1, 40).find((row) => knownNames(cellTexts(row)) >= namesOfHeader) ??
    formHeader(sheet);
  if (header)
    return {
      ...problem(
        first.line,
        `boven de kopregel (regel ${header.line}) staat nog iets`,
        `haal de regels boven regel ${header.line} weg`,
      ),
      expected: 'de namen van de kolommen op de eerste regel',
    };
  if (/^"?GM\d{4}"?$/i.test(cleanText(first.cells[0]?.text ?? '')))
    return problem(
      first.line,
      'de kopregel ontbreekt',
      'zet de namen van de kolommen boven de rijen',
    );
  return {
    ...problem(
      first.line,
      found === 0
        ? 'geen van deze kolommen is bekend'
        : `van deze kolommen ${found === 1 ? 'is' : 'zijn'} er maar ${found} bekend`,
      'is dit een blad van iets anders? begin met het sjabloon, of geef de kolommen deze namen',
    ),
    expected: requiredNames.join(delimiter ?? ' | '),
  };
}
