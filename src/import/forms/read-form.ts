import { group } from 'd3';
import { sheetColumns, type SheetColumn } from '../../dataset/sheet/sheet-columns.ts';
import { cellAt } from '../cell-at.ts';
import { personalData, personalDataMessage } from '../../read/personal-data.ts';
import { quoted } from '../../read/quoted.ts';
import { isBlankRow } from '../blank-row.ts';
import { cleanText } from '../clean-text.ts';
import { columnKey } from '../column-key.ts';
import type { Doubt } from '../doubtful-text.ts';
import { matchMunicipality } from '../match-municipality.ts';
import type { ListedMunicipality, MunicipalityList } from '../municipality-list.ts';
import type { Opened } from '../open-sheet.ts';
import { readCell } from '../read-cell.ts';
import { placeInTable } from '../place-in-table.ts';
import { placeOf, type FoundProblem, type SheetProblem } from '../sheet-problem.ts';
import { sheetRecords, type Guess, type SheetRecord } from '../sheet-records.ts';
import type { Sheet, SheetCell, SheetRow } from '../sheet.ts';
import type { TableRow } from '../table-rows.ts';
import { codeOf } from '../written-code.ts';
import type { FormColumn } from './form-column.ts';
import { formKey } from './form-key.ts';
import type { FormQuestion } from './form-question.ts';
import { gapIn } from './form-values.ts';
import { againstQuestions } from './against-questions.ts';
import type { KnownQuestions } from './known-questions.ts';
import { makeOfForm, type FormMake } from './make-of-form.ts';
import { municipalityColumns, spaced, type MunicipalityColumns } from './municipality-columns.ts';
import { naming } from './names-of-people.ts';
import { proposeQuestions } from './propose-questions.ts';
import { whyAside } from './why-aside.ts';
import { withheldCells, withPlaces } from './withheld-cells.ts';

/** A column that is not taken, and why. */
interface AsideColumn {
  number: number;
  header: string;
  why: string;
}

/** An answer of one municipality, and the place of its row among the answers of a question. */
interface FormReply {
  municipality: ListedMunicipality;
  line: number;
  index: number;
}

/** All that an export of a form says, or what is wrong with it. */
export interface Form {
  make: FormMake;
  places: MunicipalityColumns;
  known: readonly { name: string; header: string }[];
  aside: readonly AsideColumn[];
  questions: readonly FormQuestion[];
  replies: readonly FormReply[];
  records: readonly SheetRecord[];
  guesses: readonly Guess[];
  doubts: readonly Doubt[];
  /** Lines without a municipality, and what stands there instead. */
  tests: readonly { line: number; why: string }[];
  unread: readonly string[];
  problems: readonly FoundProblem[];
}

const ofSheet = new Map(
  sheetColumns
    .filter(({ name }) => name !== 'gemeente' && name !== 'gemeentecode')
    .map((column) => [columnKey(column.name), column]),
);

/** Reads the cells of an export; undefined where no program for forms made it. */
export function readForm(
  { sheet, problems: found }: Opened,
  list: MunicipalityList,
  known?: KnownQuestions,
): Form | undefined {
  const filled = sheet.rows.filter((row) => !isBlankRow(row)).map(cleaned);
  const make = makeOfForm(filled.slice(0, 3).map(textsOf));
  if (!make) return undefined;
  const header = filled.slice(0, make.headerRows);
  const rows = filled.slice(make.headerRows);
  const columns = columnsOf(header, rows, make);
  const problems: SheetProblem[] = [...found, ...unevenRows(rows, columns.length, sheet.delimiter)];
  const first = columns.find((column) => whyAside(column, make.name) === undefined)?.number;
  // A program writes its own days before the first question.
  const reasonOf = (column: FormColumn) =>
    column.number > (first ?? Infinity) && daysOfForm.test(column.question)
      ? undefined
      : (whyAside(column, make.name) ?? (isAmidProgram(column) ? bySoftware : undefined));
  // LimeSurvey keeps its own columns together, whatever they are called in the language of its maker.
  const isAmidProgram = ({ number }: FormColumn) =>
    make.name === 'LimeSurvey' &&
    [columns[number - 2], columns[number]].every(
      (column) => column && whyAside(column, make.name) === bySoftware,
    );
  const isOfProgram = (column: FormColumn) => reasonOf(column) === bySoftware;
  const places = municipalityColumns(
    columns.filter((column) => !isOfProgram(column)),
    list,
  );
  const ofPlace = [places.name, places.code];
  if (!places.name && !places.code && rows.length > 0) problems.push(noPlaces(header[0]));
  const aside: AsideColumn[] = [];
  const ours: { name: string; column: FormColumn }[] = [];
  const asked: FormColumn[] = [];
  for (const column of columns) {
    if (ofPlace.includes(column)) continue;
    const why = reasonOf(column) ?? whyEmpty(column, columns);
    const name = knownName(column);
    if (why !== undefined)
      aside.push({
        ...{ number: column.number, header: column.header || `kolom ${column.number}`, why },
      });
    else if (name !== undefined && !ours.some((one) => one.name === name))
      ours.push({ name, column });
    else asked.push(column);
  }
  const {
    replies,
    guesses,
    doubts,
    tests,
    problems: unplaced,
  } = repliesOf(sheet, rows, places, columns, list);
  problems.push(...unplaced);
  const kept = replies.map(({ index }) => index);
  const only = (column: FormColumn) => ({
    ...column,
    cells: kept.map((index) => column.cells[index] ?? nothing),
  });
  // SurveyMonkey writes its own days as in the United States, whatever order a question asks for.
  const ofProgram = make.name === 'SurveyMonkey' ? [] : columns.filter(isOfProgram);
  const days = ofProgram.flatMap(({ cells }) => cells.map(({ text }) => text));
  const people = columns
    .filter((column) => reasonOf(column) === 'persoon')
    .flatMap(({ cells }) => cells.map(({ text }) => text));
  const { columns: clean, withheld } = withheldCells(asked.map(only), naming(people));
  const proposed = proposeQuestions(clean, make, {
    ...(known ? { known } : {}),
    days,
    isEnglish: columns.some(({ header: name }) => englishNames.has(name.toLowerCase())),
  });
  const checked = known ? againstQuestions(proposed, known) : { questions: proposed, problems: [] };
  const questions = withPlaces(checked.questions, withheld);
  const ofOurs = ours.map(({ column }) => only(column));
  problems.push(
    ...checked.problems,
    ...ofOurs.flatMap(personalProblems),
    ...[...asked.map(only), ...ofOurs].flatMap(wordsOfError),
  );
  const { records, doubts: ofCells, problems: ofRecords } = recordsOf(replies, ours, list);
  problems.push(
    ...ofRecords,
    ...asked.flatMap((column) => personalHeader(column, header[0])),
    ...asked.flatMap((column) => withoutName(column, header[0])),
  );
  const silent = new Set(
    records
      .filter((record) => record['beantwoord'] === false)
      .map((record) => record['gemeentecode']),
  );
  return {
    make,
    places,
    known: ours.map(({ name, column }) => ({ name, header: column.header })),
    aside,
    questions,
    replies: replies
      .map((reply, index) => ({ ...reply, index }))
      .filter(({ municipality: { code } }) => !silent.has(code)),
    records,
    guesses,
    doubts: [...(sheet.doubts ?? []), ...doubts, ...ofCells],
    tests,
    unread: sheet.unread ?? [],
    problems: problems
      .toSorted((a, b) => a.line - b.line || a.column - b.column)
      .map(({ tip, ...problem }) => ({
        ...problem,
        ...(problem.place !== undefined && {
          place: placeInTable(sheet, problem) ?? problem.place,
        }),
        tip: typeof tip === 'function' ? tip() : tip,
        source: sheet.lineAt(problem.line),
      })),
  };
}

/** Names that a program gives its own columns where it writes days as in the United States. */
const englishNames = new Set(['timestamp', 'start time', 'respondent id']);

/** What a program calls its own days, and a question may be called too. */
const bySoftware = 'van het formulier';
const daysOfForm = /^(start|begin|end|eind)[ -]?(date|datum)$/i;

const nothing: SheetCell = { text: '', at: { line: 1, column: 1 } };

const cleaned = (row: SheetRow): SheetRow => ({
  ...row,
  cells: row.cells.map((cell) => ({ ...cell, text: cleanText(cell.text) })),
});
const textsOf = ({ cells }: SheetRow) => cells.map(({ text }) => text);

function columnsOf(
  header: readonly SheetRow[],
  rows: readonly SheetRow[],
  make: FormMake,
): FormColumn[] {
  const all = make.partsOf(header.map(textsOf)).map((parts, index): FormColumn => ({
    ...parts,
    number: index + 1,
    at: header[0]?.cells[index]?.at ?? nothing.at,
    cells: rows.map(({ cells, line }) => cells[index] ?? { text: '', at: { line, column: 1 } }),
  }));
  const last = all.findLastIndex(
    ({ header: text, cells }) => text !== '' || cells.some((cell) => cell.text !== ''),
  );
  return all.slice(0, last + 1);
}

/** Rows that are wider or narrower than the header: a cell may have moved to another column. */
const unevenRows = (
  rows: readonly SheetRow[],
  width: number,
  delimiter: string | undefined,
): SheetProblem[] =>
  rows
    .filter(({ cells }) =>
      delimiter === undefined
        ? cells.slice(width).some(({ text }) => text !== '')
        : cells.length < width || cells.slice(width).some(({ text }) => text !== ''),
    )
    .map(({ line, cells }) => ({
      line,
      column: 1,
      kind: 'aantal-cellen',
      message: `deze rij heeft ${cells.length} ${cells.length === 1 ? 'cel' : 'cellen'}`,
      expected: `${width} cellen, zoals de kopregel`,
      tip: 'exporteer het formulier opnieuw en verander niets in het bestand',
    }));

const noPlaces = (header: SheetRow | undefined): SheetProblem => ({
  line: header?.line ?? 1,
  column: 1,
  kind: 'gemeente',
  message: 'in geen kolom staan gemeenten: geen enkele heeft vooral namen of codes uit de lijst',
  expected: 'een kolom met de naam of de code van de gemeente',
  tip: 'voeg een kolom gemeente toe en vul bij elke inzending in van welke gemeente zij is',
});

/** Why nothing can be asked of a column without any value; one of a list of choices may be empty. */
const whyEmpty = (column: FormColumn, columns: readonly FormColumn[]): string | undefined =>
  columns
    .filter(
      ({ group: name, part }) =>
        name === column.group && (part !== undefined) === (column.part !== undefined),
    )
    .every(({ cells }) => cells.every(({ text }) => text === ''))
    ? 'leeg'
    : undefined;

/** The column of ours that a column is: by its name, where at least half of it can be read as that. */
function knownName({ question, part, cells }: FormColumn): string | undefined {
  const column = part === undefined ? ofSheet.get(columnKey(question)) : undefined;
  if (!column) return undefined;
  const filled = cells.filter(({ text }) => text !== '');
  const read = filled.filter((cell) => 'value' in readCell(inWordsOf(column, cell).text, column));
  return read.length * 2 >= filled.length ? column.name : undefined;
}

interface PlacedReply extends FormReply {
  row: number;
}

const isTest = (text: string) => /^(test|proef|probeer|demo|asdf|x+)\w*\b/i.test(text);

/** Of which municipality each row is: one reply for each, or what is wrong. */
function repliesOf(
  sheet: Sheet,
  rows: readonly SheetRow[],
  places: MunicipalityColumns,
  columns: readonly FormColumn[],
  list: MunicipalityList,
) {
  const problems: SheetProblem[] = [];
  const guesses: Guess[] = [];
  const doubts: Doubt[] = [];
  const tests: { line: number; why: string }[] = [];
  const all: PlacedReply[] = [];
  const preview = columns.find(
    ({ header }) =>
      header === 'Status' || ['distributionchannel', 'responsetype'].includes(formKey(header)),
  );
  for (const [index, { line }] of rows.entries()) {
    if (!places.name && !places.code) break;
    const row = cellAt(sheet.rows, { line, column: 1 }).row + 1;
    const [name, code] = [places.name?.cells[index], places.code?.cells[index]];
    const cells = new Map<string, SheetCell>([
      ...(name ? [['gemeente', { ...name, text: spaced(name.text) }] as const] : []),
      ...(code ? [['gemeentecode', code] as const] : []),
    ]);
    const written = [...cells.values()].map(({ text }) => text).find((text) => text !== '') ?? '';
    if (written === '') tests.push({ line, why: 'geen gemeente' });
    else if (/preview|voorbeeld/i.test(preview?.cells[index]?.text ?? ''))
      tests.push({ line, why: 'een voorbeeldinzending' });
    else if (isTest(written) && list.byName(written).found.length === 0)
      tests.push({ line, why: `"${written.slice(0, 30)}"` });
    else {
      const table: TableRow = { line, row, cells: withName(cells, list) };
      const matched = matchMunicipality(table, list);
      if ('problem' in matched) {
        problems.push(matched.problem);
        continue;
      }
      const { municipality, guessed, doubt } = matched;
      const { at } = cells.get('gemeente') ?? cells.get('gemeentecode') ?? nothing;
      if (guessed) guesses.push({ ...at, written, municipality });
      if (doubt !== undefined) doubts.push({ ...at, text: doubt });
      if (isUnfinished(columns, index))
        doubts.push({
          line,
          column: 1,
          text: `de inzending van ${municipality.name} is niet afgemaakt`,
        });
      all.push({ municipality, line, index, row });
    }
  }
  const byCode = [...group(all, ({ municipality }) => municipality.code).values()];
  problems.push(...byCode.flatMap((same) => (same.length > 1 ? [answeredTwice(same)] : [])));
  const replies = byCode
    .flatMap(([first]) => first ?? [])
    .toSorted((a, b) => (a.municipality.code < b.municipality.code ? -1 : 1));
  return { replies, guesses, doubts, tests, problems };
}

/** Whether the program says that somebody did not reach the end of the form. */
const isUnfinished = (columns: readonly FormColumn[], index: number): boolean =>
  columns.some(({ header, cells }) => {
    const text = cells[index]?.text ?? '';
    return header === 'Finished'
      ? /^(false|0|onwaar)$/i.test(text)
      : header === 'submitdate' && text === '';
  });

/** A row with only a code, in a column of codes or where others wrote a name, gets the name of that code. */
function withName(cells: ReadonlyMap<string, SheetCell>, list: MunicipalityList) {
  const isKnown = (found: string) => list.byCode.has(found);
  const written = cells.get('gemeente');
  const isCode = written !== undefined && isKnown(codeOf(written.text, isKnown));
  const code = cells.get('gemeentecode') ?? (isCode ? written : undefined);
  const name = isCode ? undefined : written;
  const listed = code && list.byCode.get(codeOf(code.text, isKnown));
  return listed && (name?.text ?? '') === ''
    ? new Map([...cells, ['gemeente', { text: listed.name, at: code.at }]])
    : cells;
}

const answeredTwice = (same: readonly PlacedReply[]): SheetProblem => {
  const [first, second] = same;
  const { name, code } = first?.municipality ?? { name: '', code: '' };
  return {
    line: second?.line ?? 1,
    column: 1,
    kind: 'dubbel',
    message: `${name} (${code}) antwoordde ${same.length} keer: rij ${same.map(({ row }) => row).join(' en ')}`,
    expected: 'één rij per gemeente',
    tip: 'kies welke rij geldt, en haal de andere uit het bestand',
  };
};

/** What leads to a person in a text at some place. */
function personalIn(text: string, at: SheetCell['at'], place: string): SheetProblem[] {
  const found = personalData(text);
  return found.length === 0
    ? []
    : [{ ...at, kind: 'persoonsgegevens', ...personalDataMessage(found), place }];
}

const personalProblems = ({ cells, header }: FormColumn): SheetProblem[] =>
  cells.flatMap(({ text, at }) => personalIn(text, at, placeOf(at.line, header)));

const errorWord =
  /^#(N\/[AB]|NAAM\?|NAME\?|VERW!|REF!|DEEL\/0!|DIV\/0!|WAARDE!|VALUE!|GETAL!|NUM!|LEEG!|NULL!|OVERLOPEN!|SPILL!)$/i;

/** Cells in which a spreadsheet says that it could not compute them. */
const wordsOfError = ({ cells }: FormColumn): SheetProblem[] =>
  cells
    .filter(({ text }) => errorWord.test(text))
    .map(({ text, at }) => ({
      ...at,
      kind: 'waarde',
      message: `${quoted(text)} is een foutmelding van het rekenblad`,
      expected: 'het antwoord van de gemeente, of niets',
      tip: 'zoek in het formulier op wat hier stond, of maak de cel leeg',
    }));

const isNo = (text: string) => /^(nee|no|onwaar|false)$/i.test(text);

/** A question that names a person or how to reach one, as it would stand on a page. */
const personalHeader = (
  { header, question, part = '' }: FormColumn,
  row: SheetRow | undefined,
): SheetProblem[] =>
  personalIn(`${question} ${part}`, { line: row?.line ?? 1, column: 1 }, placeOf(1, header));

/** A column of which nobody can say what was asked. */
function withoutName(
  { question, part, number, at }: FormColumn,
  row: SheetRow | undefined,
): SheetProblem[] {
  return question === '' && part === undefined
    ? [
        {
          line: row?.line ?? 1,
          column: at.column,
          kind: 'kopregel',
          message: `kolom ${number} heeft geen naam`,
          expected: 'de vraag boven elke kolom',
          tip: 'geef haar een naam of haal haar weg; haalde u een regel van de kop weg, exporteer het formulier dan opnieuw',
          place: placeOf(1, `${number}`),
        },
      ]
    : [];
}

/** A cell of a form that says why it says nothing, in the word that its column has for that. */
function inWordsOf(column: SheetColumn | undefined, cell: SheetCell): SheetCell {
  const gap = gapIn(cell.text);
  return column && gap && 'value' in readCell(gap, column) ? { ...cell, text: gap } : cell;
}

/** The rows by the columns of a sheet of ours, for the tables that every survey has. */
function recordsOf(
  replies: readonly PlacedReply[],
  known: readonly { name: string; column: FormColumn }[],
  list: MunicipalityList,
) {
  const has = (name: string) => known.some((one) => one.name === name);
  const tables = replies.map(({ municipality: { code, name }, line, row, index }): TableRow => {
    const at = { line, column: 1 };
    const said = known.find((one) => one.name === 'beantwoord')?.column.cells[index]?.text ?? '';
    const answered = said === '' ? 'ja' : said;
    const made = {
      ...{ gemeentecode: code, gemeente: name, beantwoord: answered },
      ...(isNo(answered) ? {} : { samenvatting: 'onduidelijk', bron: 'formulier' }),
    };
    const cells = new Map(Object.entries(made).map(([column, text]) => [column, { text, at }]));
    for (const one of known) {
      const written = one.column.cells[index];
      const cell = written && inWordsOf(ofSheet.get(columnKey(one.name)), written);
      if (cell && (cell.text !== '' || !cells.has(one.name))) cells.set(one.name, cell);
    }
    return { line, row, cells };
  });
  const columns = ['gemeentecode', 'gemeente', ...known.map(({ name }) => name)].map((name) => ({
    name,
  }));
  const { records, doubts, problems } = sheetRecords(tables, columns, list);
  const placed = new Set(
    known.flatMap(({ column }) => column.cells.map(({ at }) => `${at.line}:${at.column}`)),
  );
  return {
    records: records.map((record): SheetRecord => ({
      ...record,
      ...(has('samenvatting') || record['beantwoord'] !== true ? {} : { samenvatting: '' }),
      ...(record['bron'] === 'formulier' ? { bron: '' } : {}),
    })),
    doubts: doubts.filter(({ line, column }) => placed.has(`${line}:${column}`)),
    problems,
  };
}
