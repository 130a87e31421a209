import { readFileSync } from 'node:fs';
import { formatCount } from '../../src/text/format.ts';
import { fileMistake } from '../command/file-mistake.ts';
import { DataError } from '../read/problem.ts';
import { alone } from './alone.ts';
import type { Console } from './console.ts';
import { knownQuestions } from './forms/known-questions.ts';
import { formReading } from './forms/open-form.ts';
import { readForm } from './forms/read-form.ts';
import { runForm } from './forms/run-form.ts';
import { guessFormats } from './guess-formats.ts';
import { importOpened, type Imported } from './import-sheet.ts';
import { judgedBy } from './judged-by.ts';
import { jsonRecords } from './json-records.ts';
import { municipalityList, type ListedMunicipality } from './municipality-list.ts';
import { openSheet } from './open-sheet.ts';
import { readOptions, refuseExisting, usage, UsageError, type Options } from './options.ts';
import { problemFormats } from './problem-formats.ts';
import { readMunicipalityList, readPlacesBeside } from './read-municipality-list.ts';
import { surveyFiles } from './survey-files.ts';
import { writeFiles } from '../disk/write-files.ts';
import { writeSurvey } from './write-survey.ts';

/** Runs `npm run import`; returns the exit code: 0 fine, 1 mistakes in the sheet, 2 use or files. */
export async function runImport(args: string[], { log, error }: Console): Promise<0 | 1 | 2> {
  try {
    const options = readOptions(args);
    const all = readMunicipalityList(options.codes);
    const list = municipalityList(all, options.year, readPlacesBeside(options.codes));
    const known =
      options.again === undefined ? undefined : knownQuestions(options.data, options.again);
    const opened = await openSheet(readFileSync(options.sheet), formReading);
    const form = 'refused' in opened ? undefined : readForm(opened, list, known);
    if (form) return await runForm(form, { options, all, console: { log, error } });
    const imported = importOpened(opened, list);
    return finish(imported, options, { log, error }) ?? (await write(imported, all, options, log));
  } catch (cause) {
    if (cause instanceof DataError) {
      error(cause.message);
      return 1;
    }
    const message = fileMistake(cause) ?? (cause instanceof Error ? cause.message : String(cause));
    error(cause instanceof UsageError ? `${message}\n\n${usage}` : message);
    return 2;
  }
}

/** Prints what is wrong, or what a person has to confirm; undefined where the sheet is sound. */
function finish(
  { guesses, problems }: Imported,
  { sheet, format, confirmed }: Options,
  console: Console,
): 1 | undefined {
  const print = format === 'tekst' ? console.error : console.log;
  if (problems.length > 0) {
    print(problemFormats[format](problems.map((problem) => ({ file: sheet, ...problem }))));
    return 1;
  }
  if (guesses.length === 0 || confirmed) return undefined;
  print(guessFormats[format](guesses, sheet));
  return 1;
}

async function write(
  { records, doubts, passedOver, blankRows, unread }: Imported,
  all: readonly ListedMunicipality[],
  { sheet, out, survey, year, codes, data, allAsked }: Options,
  log: Console['log'],
): Promise<0> {
  const sound = `${sheet}: ${formatCount(records.length, 'rij', 'rijen')} in orde`;
  for (const { line, column, text } of doubts) log(`Kijk na: ${sheet}:${line}:${column}: ${text}`);
  if (blankRows > 0) log(`Overgeslagen: ${formatCount(blankRows, 'lege rij', 'lege rijen')}.`);
  if (unread.length > 0) log(`Niet gelezen: ${unread.join(', ')}.`);
  if (passedOver.length > 0)
    log(`Niet gelezen, want van een werkblad met voorstellen: ${passedOver.join(', ')}.`);
  log(judgedBy(year, codes));
  if (survey !== undefined && year !== undefined) {
    const { files, notes } = await alone(
      data,
      () => {
        refuseExisting(data, survey);
        const made = surveyFiles(records, { survey, year, data, municipalities: all, allAsked });
        writeSurvey(made.files, data, survey);
        return made;
      },
      log,
    );
    log([`${sound}.`, ...notes, ...[...files.keys()].map((path) => `  ${path}`)].join('\n'));
  } else if (out !== undefined) {
    writeFiles(new Map([[out, jsonRecords(records)]]));
    log(`${sound}, geschreven naar ${out}.`);
  } else log(`${sound}; er is niets geschreven.`);
  return 0;
}
