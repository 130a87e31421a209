import { formatCount } from '../text/format.ts';
import type { CodeList } from './code-list.ts';
import type { Doubt } from './doubtful-text.ts';
import { formAsJson, formReport } from './forms/form-report.ts';
import type { KnownQuestions } from './forms/known-questions.ts';
import { formReading } from './forms/open-form.ts';
import { readForm, type Form } from './forms/read-form.ts';
import { guessFormats } from './guess-formats.ts';
import { importOpened, type Imported } from './import-sheet.ts';
import { judgedBy } from './judged-by.ts';
import type { MunicipalityList } from './municipality-list.ts';
import { openSheet } from './open-sheet.ts';
import { problemFormats, type ProblemFormat } from './problem-formats.ts';
import { error, log, type Said } from './said.ts';

/** What a file was taken for: an export of a form, or a sheet with our columns. */
export type Reading = { form: Form; sheet?: never } | { sheet: Imported; form?: never };

/** The cells of a file, or why there are none. */
export type OpenedFile = Awaited<ReturnType<typeof openSheet>>;

/** Opens the bytes of a file as cells: an export of a form by its own shape, else a sheet of ours. */
export const openFile = (bytes: Uint8Array): Promise<OpenedFile> => openSheet(bytes, formReading);

/** Reads the cells of a file, and holds them against a list of municipalities; writes nothing. */
export function readOpened(
  opened: OpenedFile,
  list: MunicipalityList,
  known?: KnownQuestions,
): Reading {
  const form = 'refused' in opened ? undefined : readForm(opened, list, known);
  return form ? { form } : { sheet: importOpened(opened, list) };
}

/** What somebody wants of a sheet. */
export interface Wish {
  /** What people call the sheet. */
  name: string;
  format: ProblemFormat;
  /** Whether somebody confirmed the names and the questions that were proposed. */
  confirmed: boolean;
  year: number | undefined;
  codes: CodeList;
  /** What is to be made of it: rows in a file, a new survey, or changes in one that is there. */
  into: 'nothing' | 'list' | 'survey' | 'update';
  /** The table of questions that the export is held against. */
  against?: string | undefined;
}

/** What is told of a sheet, and whether it may be written. */
interface Judgement {
  said: Said[];
  isReady: boolean;
  /** Whether it was asked for only to be looked at; then nothing stands in the way. */
  isSound: boolean;
}

/** Tells what a file holds, what is wrong with it, and what a person has to confirm. */
export const judge = (reading: Reading, wish: Wish): Judgement =>
  reading.form ? judgeForm(reading.form, wish) : judgeSheet(reading.sheet, wish);

const doubtful = (doubts: readonly Doubt[], name: string) =>
  doubts.map(({ line, column, text }) => log(`Kijk na: ${name}:${line}:${column}: ${text}`));

/** What stands in the way of a form or a sheet: mistakes, and names that nobody confirmed. */
export function hindrance(
  { problems, guesses }: Pick<Form, 'problems' | 'guesses'>,
  { name, format, confirmed }: Wish,
): Said[] {
  const print = format === 'tekst' ? error : log;
  if (problems.length > 0)
    return [print(problemFormats[format](problems.map((one) => ({ file: name, ...one }))))];
  return guesses.length > 0 && !confirmed ? [print(guessFormats[format](guesses, name))] : [];
}

const stopped = (said: Said[]): Judgement => ({ said, isReady: false, isSound: false });

function judgeSheet(sheet: Imported, wish: Wish): Judgement {
  const wrong = hindrance(sheet, wish);
  if (wrong.length > 0) return stopped(wrong);
  const { doubts, blankRows, unread, passedOver } = sheet;
  const said = [
    ...doubtful(doubts, wish.name),
    ...(blankRows > 0
      ? [log(`Overgeslagen: ${formatCount(blankRows, 'lege rij', 'lege rijen')}.`)]
      : []),
    ...(unread.length > 0 ? [log(`Niet gelezen: ${unread.join(', ')}.`)] : []),
    ...(passedOver.length > 0
      ? [log(`Niet gelezen, want van een werkblad met voorstellen: ${passedOver.join(', ')}.`)]
      : []),
    log(judgedBy(wish.year, wish.codes)),
    ...(wish.into === 'nothing'
      ? [log(`${soundRows(sheet, wish.name)}; er is niets geschreven.`)]
      : []),
  ];
  return { said, isReady: wish.into !== 'nothing', isSound: true };
}

/** How many rows of a sheet are sound. */
export const soundRows = ({ records }: Imported, name: string): string =>
  `${name}: ${formatCount(records.length, 'rij', 'rijen')} in orde`;

function judgeForm(form: Form, wish: Wish): Judgement {
  const { name, format, confirmed, into, against } = wish;
  const report = format === 'tekst' ? formReport(form, name).map(log) : [];
  const wrong = hindrance(form, wish);
  if (wrong.length > 0) return stopped([...report, ...wrong]);
  const looked = [
    ...doubtful(form.doubts, name),
    ...(form.unread.length > 0 ? [log(`Niet gelezen: ${form.unread.join(', ')}.`)] : []),
    log(judgedBy(wish.year, wish.codes)),
  ];
  const quiet = (said: Said[]) => (format === 'json' ? [] : said);
  const said = [...report, ...quiet(looked)];
  if (into === 'nothing')
    return {
      said: [
        ...said,
        ...(format === 'json' ? [log(formAsJson(form))] : []),
        ...quiet([
          ...(against === undefined ? [] : [log(`Dit past bij ${against}.`)]),
          log('Er is niets geschreven. Neem de voorstellen over met --enquete <id> --bevestig.'),
        ]),
      ],
      isReady: false,
      isSound: true,
    };
  if (!confirmed && into !== 'update')
    return stopped([
      ...said,
      (format === 'tekst' ? error : log)(
        'Er is niets geschreven. Kloppen de voorgestelde vragen? Geef de opdracht opnieuw, met --bevestig.',
      ),
    ]);
  return { said, isReady: true, isSound: true };
}
