import type { QuestionKind } from '../../survey/question-words.ts';
import { commaTable } from '../../read/comma-table.ts';
import type { TableFolder } from '../../read/table-folder.ts';
import { parseTable } from '../../read/parse-table.ts';
import { DataError } from '../../read/problem.ts';
import { questionTables } from '../../read/table-schemas.ts';
import type { Choice } from './choices-in.ts';
import { choiceKey } from './form-key.ts';

/** A question of a survey that was imported before: what its table says is what holds. */
export interface KnownQuestion {
  id: string;
  text: string;
  kind: QuestionKind;
  choices: readonly Choice[];
  /** Its line in the table. */
  line: number;
}

/** The questions of a survey that an export is checked against, and the table that they stand in. */
export interface KnownQuestions {
  file: string;
  questions: readonly KnownQuestion[];
}

/** The path of the table of questions of a survey, where it has one. */
export const questionsPath = (survey: string): string =>
  `enquetes/${survey}/${questionTables.questions.path}`;

/** Reads them; undefined where the survey is new or has no such table. Throws a DataError with its mistakes. */
export function knownQuestions(tables: TableFolder, survey: string): KnownQuestions | undefined {
  const bytes = tables.read(questionsPath(survey));
  if (!bytes) return undefined;
  const file = tables.nameOf(questionsPath(survey));
  const text = commaTable(bytes, file);
  const { rows, problems } = parseTable(file, text, questionTables.questions.row);
  if (problems.length > 0) throw new DataError(problems);
  return {
    file,
    questions: rows
      .filter(({ rol, herkomst }) => rol === null && herkomst === 'gegeven')
      .map(({ vraag, tekst, soort, keuzes, line }) => ({
        ...{ id: vraag, text: tekst, kind: soort, choices: keuzes, line },
      })),
  };
}

/** The question that a column is of: by its words, or by its id as an XLSForm writes it. */
export const questionFor = (
  { questions }: KnownQuestions,
  text: string,
): KnownQuestion | undefined =>
  questions.find((one) => choiceKey(one.text) === choiceKey(text)) ??
  questions.find((one) => one.id === text.replaceAll('_', '-'));
