import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatCount } from '../../../src/text/format.ts';
import { commaTable } from '../../read/comma-table.ts';
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
import { refuseUnsound, writeSurvey } from '../write-survey.ts';
import { questionsFile } from './known-questions.ts';
import { updatedAnswers, withPages } from './updated-answers.ts';
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
  const { sheet, format, confirmed, survey, out, year, codes, again } = options;
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
    if (again !== undefined) say(`Dit past bij ${questionsFile(options.data, again)}.`);
    say('Er is niets geschreven. Neem de voorstellen over met --enquete <id> --bevestig.');
    return 0;
  }
  if (survey !== undefined && again !== undefined)
    return updateForm(form, { options, survey, year: 0, all }, console);
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

/** Puts the answers of a later export in the tables of its survey, once somebody confirmed what changes. */
async function updateForm(
  form: Form,
  { options: { data, confirmed }, survey, all }: Target,
  { log, error }: Console,
): Promise<0 | 1> {
  const folder = join(data, 'enquetes', survey);
  const [given, responses, description, pages] = [
    ...['gegevens.csv', 'antwoorden.csv', 'enquete.json'].map((name) => join(folder, name)),
    join(data, 'gemeenten.csv'),
  ] as [string, string, string, string];
  const read = (file: string) => commaTable(readFileSync(file), file);
  return alone(
    data,
    () => {
      const before = {
        ...{ given: read(given), responses: read(responses) },
        survey: readFileSync(description, 'utf8'),
      };
      const table = answersTable(form, survey);
      const after = updatedAnswers(before, form, { table, source: survey });
      if (after.added === 0 && after.changed.length === 0) {
        log('Er is niets nieuws in deze export. Er is niets geschreven.');
        return 0;
      }
      const told = `${formatCount(after.added, 'nieuw antwoord', 'nieuwe antwoorden')}, ${after.changed.length} veranderd.`;
      if (!confirmed) {
        error(
          [
            told,
            ...after.changed.map((line) => `  ${line}`),
            'Er is niets geschreven. Klopt het? Geef de opdracht opnieuw, met --bevestig.',
          ].join('\n'),
        );
        return 1;
      }
      const files = new Map([
        [given, after.given],
        [responses, after.responses],
        [description, after.survey],
        [pages, withPages(read(pages), form, all)],
      ]);
      refuseUnsound(files, data);
      writeFiles(files);
      log([told, ...after.changed.map((line) => `  ${line}`), `  ${given}`].join('\n'));
      return 0;
    },
    log,
  );
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
