import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Mistake } from '../../command/mistake.ts';
import { writeFiles } from '../../disk/write-files.ts';
import { alone } from '../alone.ts';
import type { Console } from '../console.ts';
import { guessFormats } from '../guess-formats.ts';
import { judgedBy } from '../judged-by.ts';
import { jsonRecords } from '../json-records.ts';
import type { ListedMunicipality } from '../municipality-list.ts';
import { refuseExisting, type Options } from '../options.ts';
import { problemFormats } from '../problem-formats.ts';
import { surveyFiles } from '../survey-files.ts';
import { writeSurvey } from '../write-survey.ts';
import { answersTable, asideTable, questionsTable } from './form-files.ts';
import { formRecords } from './form-records.ts';
import { formAsJson, formReport } from './form-report.ts';
import type { Form } from './read-form.ts';

interface Run {
  options: Options;
  all: readonly ListedMunicipality[];
  console: Console;
}

/** Tells what an export of a form holds, and writes what was asked once somebody confirmed it. */
export async function runForm(form: Form, { options, all, console }: Run): Promise<0 | 1> {
  const { sheet, format, confirmed, survey, out, year, codes } = options;
  const print = format === 'tekst' ? console.error : console.log;
  if (format === 'tekst') for (const line of formReport(form, sheet)) console.log(line);
  if (form.problems.length > 0) {
    print(problemFormats[format](form.problems.map((problem) => ({ file: sheet, ...problem }))));
    return 1;
  }
  if (form.guesses.length > 0 && !confirmed) {
    print(guessFormats[format](form.guesses, sheet));
    return 1;
  }
  const say = format === 'json' ? () => undefined : console.log;
  for (const { line, column, text } of form.doubts)
    say(`Kijk na: ${sheet}:${line}:${column}: ${text}`);
  if (form.unread.length > 0) say(`Niet gelezen: ${form.unread.join(', ')}.`);
  say(judgedBy(year, codes));
  if (survey === undefined && out === undefined) {
    if (format === 'json') console.log(formAsJson(form));
    say('Er is niets geschreven. Neem de voorstellen over met --enquete <id> --bevestig.');
    return 0;
  }
  if (!confirmed) {
    print(
      'Er is niets geschreven. Kloppen de voorgestelde vragen? Geef de opdracht opnieuw, met --bevestig.',
    );
    return 1;
  }
  if (survey !== undefined && year !== undefined)
    await writeForm(form, { options, survey, year, all }, console.log);
  else if (out !== undefined) {
    writeFiles(new Map([[out, jsonRecords(formRecords(form))]]));
    console.log(`${form.replies.length} inzendingen, geschreven naar ${out}.`);
  }
  return 0;
}

interface Target {
  options: Options;
  survey: string;
  year: number;
  all: readonly ListedMunicipality[];
}

/** Writes the tables of a survey with its questions and answers, and beside the data what is for the editors. */
async function writeForm(
  form: Form,
  { options: { data, allAsked }, survey, year, all }: Target,
  log: Console['log'],
): Promise<void> {
  const aside = asideTable(form);
  const worksheet = join(dirname(data), 'werkbladen', `${survey}-naast-de-keuzes.csv`);
  if (aside !== undefined && existsSync(worksheet))
    throw new Mistake(
      `${worksheet} bestaat al. Bewaar dat bestand ergens anders, of kies een ander id.`,
    );
  const { files, notes } = await alone(
    data,
    () => {
      refuseExisting(data, survey);
      const made = surveyFiles(form.records, {
        ...{ survey, year, data, municipalities: all },
        ...(form.questions.length > 0 ? { form: form.make.name } : {}),
        allAsked,
      });
      const folder = join(data, 'enquetes', survey);
      made.files.set(join(folder, 'vragen.csv'), questionsTable(form));
      made.files.set(join(folder, 'gegevens.csv'), answersTable(form, survey));
      writeSurvey(made.files, data, survey);
      return made;
    },
    log,
  );
  if (aside !== undefined) {
    mkdirSync(dirname(worksheet), { recursive: true });
    writeFiles(new Map([[worksheet, aside]]));
    notes.push(
      `Voor de redactie, buiten de tabellen: ${worksheet}. Daar staat wat naast de keuzes is geschreven of niet past.`,
    );
  }
  log([...notes, ...Array.from(files.keys(), (path) => `  ${path}`)].join('\n'));
}
