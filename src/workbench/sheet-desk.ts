import { strToU8, zipSync } from 'fflate';
import type { CodeList, FoundFile } from '../import/code-list.ts';
import { codesOf, newAtlas } from '../import/new-atlas/new-atlas.ts';
import { isBlankRow } from '../import/blank-row.ts';
import { cleanText } from '../import/clean-text.ts';
import { judgedBy } from '../import/judged-by.ts';
import type { CodingVocabulary } from '../import/coding/coding-vocabulary.ts';
import { lettersOf } from '../import/coding/words-in.ts';
import { knownNames } from '../import/coding/names-for-lists.ts';
import { worksheetFrom } from '../import/coding/worksheet-from.ts';
import { municipalityList, type MunicipalityList } from '../import/municipality-list.ts';
import type { SheetRow } from '../import/sheet.ts';
import { openFile, readOpened, type OpenedFile, type Reading } from '../import/take-in.ts';
import { unfilledPlaces } from '../import/unfilled-places.ts';
import { placeOf } from '../import/sheet-problem.ts';
import { asMeant } from '../read/did-you-mean.ts';
import type { Position } from '../read/cell-positions.ts';
import { memoryFolder, type TableFolder } from '../read/table-folder.ts';
import { Mistake } from '../text/mistake.ts';
import { previewRecords } from './preview/preview-records.ts';
import { proposeCoding, type ProposedAnswer } from '../import/coding/propose-coding.ts';
import { formTexts } from '../import/forms/form-texts.ts';
import { settledTable, type ComparedCoding } from './coding/compared-codings.ts';
import { filledCells } from './coding/filled-cells.ts';
import type {
  Choices,
  Column,
  DeskState,
  Draft,
  Edit,
  CellProblem,
  Made,
  Previewed,
  NameProposal,
  QuestionProposal,
  ShownRow,
} from './desk-messages.ts';
import { words } from './desk-words.ts';
import { withEdits } from './with-edits.ts';
import { base64Of } from './base64.ts';
import { cellAt } from '../import/cell-at.ts';

/** A sheet on the workbench: opened once, mended cell by cell, and read again after each change. */
export class SheetDesk {
  readonly #country: TableFolder;
  readonly #today: () => Date;
  readonly #codes: CodeList;
  readonly #lists = new Map<number, MunicipalityList>();
  #file: FoundFile = { name: '', bytes: new Uint8Array() };
  #year: number;
  #first: OpenedFile = { sheet: emptySheet, problems: [] };
  #opened: OpenedFile = this.#first;
  #edits = new Map<string, Edit>();
  /** What had been changed before each turn of changes. */
  #past: { edits: ReadonlyMap<string, Edit>; codings: readonly ComparedCoding[] }[] = [];
  #problems: CellProblem[] = [];
  /** What of a pasted list is not in the sheet. */
  #passed: readonly string[] = [];
  #answers: readonly ProposedAnswer[] = [];
  #codings: readonly ComparedCoding[] = [];
  #wrong = new Map<number, number[]>();

  constructor(country: TableFolder, today: () => Date = () => new Date()) {
    this.#country = country;
    this.#today = today;
    this.#codes = codesOf(country);
    this.#year = today().getFullYear();
  }

  /** Takes another file; what was done to the one before is forgotten. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    this.#file = { name, bytes };
    this.#edits.clear();
    this.#past = [];
    this.#passed = [];
    this.#answers = [];
    this.#codings = [];
    this.#first = await openFile(bytes);
    this.#opened = this.#first;
  }

  /** Takes a list “Gemeente: antwoord” as a worksheet with proposals; or tells why it is none. */
  async paste(text: string, vocabulary: CodingVocabulary): Promise<string[] | undefined> {
    const known = knownNames(municipalityList(this.#codes.municipalities));
    try {
      const list = { name: words.pasted, text };
      const { csv, passed, answers } = worksheetFrom(list, { known, vocabulary });
      await this.open(words.pasted, new TextEncoder().encode(csv));
      this.#passed = passed;
      this.#answers = answers;
      return undefined;
    } catch (cause) {
      if (cause instanceof Mistake) return [cause.message];
      throw cause;
    }
  }

  /** Changes cells, in one turn; each keeps what it was until the sheet is judged again. */
  edit(edits: readonly Edit[]): void {
    this.#past.push({ edits: new Map(this.#edits), codings: this.#codings });
    this.restore(edits);
  }

  /** Changes cells as they were changed before; this is no turn of its own. */
  restore(edits: readonly Edit[]): void {
    for (const edit of edits) this.#edits.set(`${edit.row}:${edit.cell}`, edit);
    this.#opened = withEdits(this.#first, [...this.#edits.values()]);
  }

  /** Takes back the last turn of changes. */
  undo(): void {
    const before = this.#past.pop();
    if (!before) return;
    this.#edits.clear();
    this.#codings = before.codings;
    this.restore([...before.edits.values()]);
  }

  /** Holds the sheet against the municipalities of a year. */
  judge(year = this.#year): DeskState {
    this.#year = year;
    const codes = this.#codes;
    const list = this.#listOf(year);
    const reading = readOpened(this.#opened, list);
    const rows = this.#rows();
    const { problems, guesses, doubts, unread } = reading.form ?? reading.sheet;
    this.#problems = 'refused' in this.#opened ? [] : problems.map((one) => this.#problemOf(one));
    this.#wrong = new Map();
    for (const { row, cell } of this.#problems)
      this.#wrong.set(row, [...(this.#wrong.get(row) ?? []), cell]);
    return {
      name: this.#file.name,
      year,
      make: reading.form?.make.name,
      municipalities: reading.form ? reading.form.replies.length : reading.sheet.records.length,
      rows: rows.length,
      columns: columnsOf(rows, reading),
      refused: 'refused' in this.#opened ? shown(this.#opened.refused) : undefined,
      problems: this.#problems.length,
      names: guesses.map((guess): NameProposal => {
        const { code, name } = guess.municipality;
        const { written } = guess;
        return { key: `${written} ${code}`, ...this.#cellAt(guess), written, name, code };
      }),
      questions: (reading.form?.questions ?? []).map((question): QuestionProposal => {
        const { id, kind, text, choices, answers } = question;
        const labels = choices.map(({ label }) => label);
        return {
          key: [id, kind, text, ...labels].join(' '),
          ...{ kind, text, choices: labels, of: answers.length },
          filled: answers.filter(({ values }) => values.length > 0).length,
        };
      }),
      notes: [
        ...this.#passed,
        ...doubts.map((doubt) => `${this.#placeOf(this.#cellAt(doubt))}: ${doubt.text}`),
        ...(reading.form?.questions ?? []).flatMap(({ answers }) =>
          answers.flatMap(({ aside }) =>
            aside?.why === 'leidt naar iemand'
              ? [words.leadsToSomebody(this.#placeOf(this.#cellAt(aside.cell.at)), aside.text)]
              : [],
          ),
        ),
        ...(reading.form?.tests ?? []).map(
          ({ line, why }) =>
            `${placeOf(this.#cellAt({ line, column: 1 }).row + 1)} is overgeslagen: ${why}. Een proefinzending?`,
        ),
        ...unread.map((what) => `Niet gelezen: ${what}.`),
        judgedBy(year, codes),
      ],
      edited: this.#edits.size,
      turns: this.#past.length,
    };
  }

  /** The rows of a range, as they are now. */
  rows(from: number, to: number): ShownRow[] {
    return this.#rows()
      .slice(from, to)
      .map(({ cells }, index) => ({
        cells: cells.map(({ text }) => text),
        edited: [...this.#edits.values()]
          .filter(({ row }) => row === from + index)
          .map(({ cell }) => cell),
        wrong: this.#wrong.get(from + index) ?? [],
      }));
  }

  /** A mistake by its place in the order of the sheet. */
  problem(index: number): CellProblem | undefined {
    const problem = this.#problems[index];
    if (!problem) return undefined;
    const text = this.#rows()[problem.row]?.cells[problem.cell]?.text ?? '';
    const instead = asMeant(text, problem);
    return instead === undefined ? problem : { ...problem, instead };
  }

  /** The first mistake in a cell. */
  problemAt(row: number, cell: number): { index: number; problem: CellProblem } | undefined {
    const index = this.#problems.findIndex((one) => one.row === row && one.cell === cell);
    const problem = this.problem(index);
    return problem && { index, problem };
  }

  /** The folder of an atlas, as the commands make it: every file by its path in it. */
  atlas({ folder, survey, names, questions }: Choices) {
    const state = this.judge();
    const confirmed =
      state.names.every(({ key }) => names.includes(key)) &&
      state.questions.every(({ key }) => questions.includes(key));
    const wish = {
      ...{ folder, survey, confirmed, year: this.#year, provinces: [], names: [] },
      sheet: { name: this.#file.name, opened: this.#opened },
    };
    const made = newAtlas(wish, this.#country, this.#today());
    if (this.#codings.length > 0)
      made.files.set('werkbladen/codering.csv', settledTable(this.#codings));
    return { ...made, isConfirmed: confirmed };
  }

  /** Whether anything was answered in words. */
  get hasTexts(): boolean {
    return this.#answers.length > 0 || this.#texts().length > 0;
  }

  /** The answers in words of a pasted list or a form, each with its proposals. */
  answers(vocabulary: CodingVocabulary): readonly ProposedAnswer[] {
    if (this.#answers.length > 0) return this.#answers;
    const names = new Set(this.#codes.municipalities.map(({ name }) => lettersOf(name)));
    return this.#texts().map((answer) => ({
      answer,
      proposal: proposeCoding(answer, vocabulary, names),
    }));
  }

  /** Puts a settled coding in the sheet, and keeps its record for the editors. */
  fill(settled: readonly ComparedCoding[]): void {
    const lines = new Map(this.#rows().map(({ line }, row) => [line, row]));
    const coded = this.#answers.map(({ answer }, at) => [answer.code, at + 1] as const);
    const rowOf = new Map([
      ...coded,
      ...this.#texts().map(({ code, line }) => [code, lines.get(line) ?? 0] as const),
    ]);
    this.edit(filledCells(this.#rows(), rowOf, settled));
    this.#codings = settled;
  }

  /** What the pages of the atlas would be made from, or what stands in the way. */
  preview(choices: Choices): Previewed {
    try {
      const { code, said, files } = this.atlas(choices);
      return code === 0 ? previewRecords(files) : { refused: said.map(({ text }) => text) };
    } catch (cause) {
      if (cause instanceof Mistake) return { refused: [cause.message] };
      throw cause;
    }
  }

  /** The same in a zip, or what stands in the way. */
  take(choices: Choices): Made {
    try {
      const { code, said, files, isConfirmed } = this.atlas(choices);
      if (code === 0 && !isConfirmed) return { refused: [words.waits.proposals] };
      if (code !== 0) return { refused: said.map(({ text }) => text) };
      const zipped = Object.fromEntries(
        Array.from(files, ([path, text]) => [`${choices.folder}/${path}`, strToU8(text)]),
      );
      return {
        zip: zipSync(zipped, { mtime: this.#today() }),
        name: `${choices.folder}.zip`,
        files: files.size,
        open: unfilledPlaces(memoryFolder(choices.folder, files)),
      };
    } catch (cause) {
      if (cause instanceof Mistake) return { refused: [cause.message] };
      throw cause;
    }
  }

  /** The sheet and what was done to it, as the text of a file. */
  draft(choices: Choices): string {
    const { name, bytes } = this.#file;
    const draft: Draft = {
      ...{ werkbank: 1, name, year: this.#year, sheet: base64Of(bytes) },
      ...{ edits: [...this.#edits.values()], choices },
    };
    return `${JSON.stringify(draft)}\n`;
  }

  #listOf(year: number): MunicipalityList {
    const known = this.#lists.get(year);
    if (known) return known;
    const { municipalities, places } = this.#codes;
    const list = municipalityList(municipalities, year, places);
    this.#lists.set(year, list);
    return list;
  }

  #texts() {
    const { form } = readOpened(this.#opened, this.#listOf(this.#year));
    return form ? formTexts(form) : [];
  }

  #rows(): readonly SheetRow[] {
    return 'refused' in this.#opened ? [] : this.#opened.sheet.rows;
  }

  #cellAt(at: Position): { row: number; cell: number } {
    return cellAt(this.#rows(), at);
  }

  #placeOf({ row, cell }: { row: number; cell: number }): string {
    const header = this.#rows().find((one) => !isBlankRow(one));
    return placeOf(row + 1, cleanText(header?.cells[cell]?.text ?? '') || undefined);
  }

  #problemOf(problem: Position & Loose & { message: string }): CellProblem {
    const cell = this.#cellAt(problem);
    const isOfRow = problem.place !== undefined && !problem.place.includes('kolom');
    const place = isOfRow ? placeOf(cell.row + 1) : this.#placeOf(cell);
    return { ...cell, place, ...shown(problem) };
  }
}

interface Loose {
  place?: string | undefined;
  expected?: string | undefined;
  tip?: string | undefined;
}

const emptySheet = { rows: [], lineAt: () => '', delimiter: undefined };

const shown = ({ message, expected, tip }: Loose & { message: string }) => ({
  ...{ message, expected, tip },
});

function columnsOf(rows: readonly SheetRow[], { form }: Reading): Column[] {
  const header = rows.find((row) => !isBlankRow(row));
  const width = Math.max(0, ...rows.slice(0, 200).map(({ cells }) => cells.length));
  const aside = new Map(form?.aside.map((one) => [one.number, one]));
  return Array.from({ length: width }, (_, index) => ({
    header: aside.get(index + 1)?.header ?? cleanText(header?.cells[index]?.text ?? ''),
    aside: aside.get(index + 1)?.why,
  }));
}
