import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formRecords } from '../../src/import/forms/form-records.ts';
import { knownQuestions, questionsPath } from '../../src/import/forms/known-questions.ts';
import { jsonRecords } from '../../src/import/json-records.ts';
import { municipalityList } from '../../src/import/municipality-list.ts';
import { besideChoices, newSurvey, surveyLines } from '../../src/import/new-survey.ts';
import {
  judge,
  openFile,
  readOpened,
  soundRows,
  type Reading,
  type Wish,
} from '../../src/import/take-in.ts';
import { DataError } from '../../src/read/problem.ts';
import { Mistake } from '../../src/text/mistake.ts';
import { fileMistake } from '../command/file-mistake.ts';
import { diskFolder } from '../disk/disk-folder.ts';
import { writeFiles } from '../disk/write-files.ts';
import { writeTables } from '../disk/write-tables.ts';
import { alone } from './alone.ts';
import type { Console } from './console.ts';
import { readOptions, refuseExisting, usage, UsageError, type Options } from './options.ts';
import { readCodeList } from './read-municipality-list.ts';
import { sheetBytes } from './sheet-bytes.ts';
import { updateSurvey } from './update-survey.ts';

/** Runs `npm run import`; returns the exit code: 0 fine, 1 mistakes in the sheet, 2 use or files. */
export async function runImport(args: string[], console: Console): Promise<0 | 1 | 2> {
  try {
    const options = readOptions(args);
    const codes = readCodeList(options.codes);
    const tables = diskFolder(options.data);
    const list = municipalityList(codes.municipalities, options.year, codes.places);
    const known = options.again === undefined ? undefined : knownQuestions(tables, options.again);
    const reading = readOpened(await openFile(sheetBytes(options.sheet)), list, known);
    const wish = wishOf(options, codes);
    const { said, isReady, isSound } = judge(reading, wish);
    for (const { to, text } of said) console[to](text);
    if (!isReady) return isSound ? 0 : 1;
    return await write(reading, { options, wish, console });
  } catch (cause) {
    if (cause instanceof DataError) {
      console.error(cause.message);
      return 1;
    }
    const message = fileMistake(cause) ?? (cause instanceof Error ? cause.message : String(cause));
    console.error(cause instanceof UsageError ? `${message}\n\n${usage}` : message);
    return 2;
  }
}

function wishOf(
  { sheet, format, confirmed, year, survey, out, again, data }: Options,
  codes: Wish['codes'],
): Wish {
  const against = again === undefined ? undefined : join(data, questionsPath(again));
  const made = out === undefined ? 'nothing' : 'list';
  const into = survey === undefined ? made : against === undefined ? 'survey' : 'update';
  return { name: sheet, format, confirmed, year, codes, into, against };
}

interface Run {
  options: Options;
  wish: Wish;
  console: Console;
}

async function write(reading: Reading, { options, wish, console }: Run): Promise<0 | 1> {
  const { survey, year, out } = options;
  const { municipalities } = wish.codes;
  if (survey !== undefined && wish.into === 'update' && reading.form)
    return updateSurvey(reading.form, { options, survey, municipalities }, console);
  if (survey !== undefined && year !== undefined)
    await writeSurvey(reading, { options, wish, survey, year }, console.log);
  else if (out !== undefined) {
    const { form, sheet } = reading;
    writeFiles(new Map([[out, jsonRecords(form ? formRecords(form) : sheet.records)]]));
    console.log(
      form
        ? `${form.replies.length} inzendingen, geschreven naar ${out}.`
        : `${soundRows(sheet, wish.name)}, geschreven naar ${out}.`,
    );
  }
  return 0;
}

interface Target extends Omit<Run, 'console'> {
  survey: string;
  year: number;
}

/** Writes the tables of a survey, and beside the data what is for the editors; tells what it wrote. */
async function writeSurvey(
  reading: Reading,
  { options: { data, allAsked }, wish, survey, year }: Target,
  log: Console['log'],
): Promise<void> {
  const beside = besideChoices(reading, survey);
  const worksheet = join(dirname(data), beside?.path ?? '');
  if (beside && existsSync(worksheet))
    throw new Mistake(
      `${worksheet} bestaat al. Bewaar dat bestand ergens anders, of kies een ander id.`,
    );
  const tables = diskFolder(data);
  const made = await alone(
    data,
    () => {
      refuseExisting(data, survey);
      const { municipalities } = wish.codes;
      const fresh = newSurvey(reading, { survey, year, tables, municipalities, allAsked });
      writeTables(data, fresh.files, `enquetes/${survey}`);
      return fresh;
    },
    log,
  );
  if (beside) {
    mkdirSync(dirname(worksheet), { recursive: true });
    writeFiles(new Map([[worksheet, beside.text]]));
  }
  log(surveyLines(reading, made, { name: wish.name, tables, beside: beside && worksheet }));
}
