import { formatCount } from '../text/format.ts';
import { soundData } from '../checks/sound-data.ts';
import { tableIn, bytesIn } from '../read/table-in.ts';
import { utf8Text } from '../read/byte-text.ts';
import { withFiles, type TableFolder } from '../read/table-folder.ts';
import { answersTable, asideTable, questionsTable } from './forms/form-files.ts';
import type { Form } from './forms/read-form.ts';
import { updatedAnswers, withPages } from './forms/updated-answers.ts';
import type { ListedMunicipality } from './municipality-list.ts';
import { surveyFiles } from './survey-files.ts';
import { soundRows, type Reading } from './take-in.ts';

/** Where a survey goes, and what is known of the municipalities. */
interface Target {
  survey: string;
  tables: TableFolder;
  municipalities: readonly ListedMunicipality[];
}

/** The files of a survey by their path below the tables, and what its editors have to know. */
interface MadeSurvey {
  files: Map<string, string>;
  notes: string[];
}

/** The tables of a new survey; throws a DataError where the atlas would not pass every check with them. */
export function newSurvey(
  { form, sheet }: Reading,
  { survey, tables, municipalities, year, allAsked }: Target & { year: number; allAsked: boolean },
): MadeSurvey {
  const made = surveyFiles((form ?? sheet).records, {
    ...{ survey, year, tables, municipalities, allAsked },
    ...(form && form.questions.length > 0 ? { form: form.make.name } : {}),
  });
  if (form) {
    made.files.set(`enquetes/${survey}/vragen.csv`, questionsTable(form));
    made.files.set(`enquetes/${survey}/gegevens.csv`, answersTable(form, survey));
  }
  soundData(withFiles(tables, made.files));
  return made;
}

/** What was written beside the choices of a form: its path below the atlas, its text, and what to tell of it. */
export function besideChoices(
  { form }: Reading,
  survey: string,
): { path: string; text: string } | undefined {
  const text = form && asideTable(form);
  return text === undefined
    ? undefined
    : { path: `werkbladen/${survey}-naast-de-keuzes.csv`, text };
}

/** What to tell once a survey is written: of what to look at, and which files there are. */
export function surveyLines(
  { sheet }: Reading,
  { files, notes }: MadeSurvey,
  { name, tables, beside }: { name: string; tables: TableFolder; beside: string | undefined },
): string {
  return [
    ...(sheet ? [`${soundRows(sheet, name)}.`] : []),
    ...notes,
    ...(beside === undefined
      ? []
      : [
          `Voor de redactie, buiten de tabellen: ${beside}. Daar staat wat naast de keuzes is geschreven of niet past.`,
        ]),
    ...Array.from(files.keys(), (path) => `  ${tables.nameOf(path)}`),
  ].join('\n');
}

/** What a later export of a form changes in the tables of its survey, and in words. */
interface Update {
  files: Map<string, string>;
  /** How much changes, and what; nothing where the export has no news. */
  told: string[];
}

/** The tables of a survey with the answers of a later export of its form in them. */
export function surveyUpdate(form: Form, { survey, tables, municipalities }: Target): Update {
  const [given, responses, description] = ['gegevens.csv', 'antwoorden.csv', 'enquete.json'].map(
    (name) => `enquetes/${survey}/${name}`,
  ) as [string, string, string];
  const before = {
    ...{ given: tableIn(tables, given), responses: tableIn(tables, responses) },
    survey: utf8Text(bytesIn(tables, description)),
  };
  const after = updatedAnswers(before, form, {
    ...{ table: answersTable(form, survey), source: survey },
  });
  if (after.added === 0 && after.changed.length === 0) return { files: new Map(), told: [] };
  return {
    files: new Map([
      [given, after.given],
      [responses, after.responses],
      [description, after.survey],
      ['gemeenten.csv', withPages(tableIn(tables, 'gemeenten.csv'), form, municipalities)],
    ]),
    told: [
      `${formatCount(after.added, 'nieuw antwoord', 'nieuwe antwoorden')}, ${after.changed.length} veranderd.`,
      ...after.changed.map((line) => `  ${line}`),
    ],
  };
}
