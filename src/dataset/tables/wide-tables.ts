import { askedIn, type Entry } from '../../survey/atlas.ts';
import { reasonOrEmpty, valueOrGap } from '../../survey/gap.ts';
import type { Response } from '../../survey/municipality.ts';
import { choicesOf, kindsOfValue, largestNumber } from '../../survey/question-kinds.ts';
import { givenIn } from '../../survey/question-values.ts';
import type { Question } from '../../survey/question.ts';
import type { QuestionKind } from '../../survey/question-words.ts';
import type { Survey } from '../../survey/tables.ts';
import { statuses, yesNo } from '../../survey/vocabulary.ts';
import { whose } from './answers.ts';
import * as column from './columns.ts';
import { withOrigin } from './origins.ts';
import { answerRow, reasonOrigin, valueOrigin } from './question-tables.ts';
import {
  publishedTable,
  type Cell,
  type Column,
  type Publication,
  type PublishedTable,
  type PublishedRow,
  type OriginOfEach,
} from './table.ts';

/** What the table of the answers to one survey is called. */
export const wideTableName = (survey: string): string => `antwoorden-${survey}`;

const ofSurvey = {
  enquete: column.surveyId,
  ...column.ofWhom,
  status: column.text(
    'Of de gemeente antwoord gaf.',
    'Whether the municipality answered.',
    'enquête',
    statuses,
  ),
  bron: column.sourceId,
};

/** The column of a question: its id, or another name where each survey has a column of that name. */
export const columnOf = ({ id }: Pick<Question, 'id'>): string =>
  Object.hasOwn(ofSurvey, id) ? `vraag_${id}` : id;

const reasonOf = (question: Question) => `${columnOf(question)}_reden`;

type Made = (nl: string, en: string, question: Question) => Column;

const chosen = (question: Question) =>
  question.kind === 'ja-nee'
    ? yesNo
    : Object.fromEntries(
        choicesOf(question).map(({ id, label }) => [
          id,
          { label, meaning: label, en: 'niet-genoemd' },
        ]),
      );

const one: Made = (nl, en, question) =>
  column.orGap(column.text(nl, en, 'enquête', chosen(question)));
const listed: Made = (nl, en) => column.orGap({ ...column.text(nl, en), type: 'lijst' });
const number =
  (unitOf: (question: Question) => string): Made =>
  (nl, en, question) => ({
    ...column.number(nl, en, 'enquête', unitOf(question)),
    cents: false,
    minimum: -largestNumber,
  });

/** What the column of a question holds, by its kind. */
const columnsOf: Record<QuestionKind, Made> = {
  'ja-nee': one,
  keuze: one,
  meerkeuze: (nl, en, question) => column.orGap(column.list(nl, en, chosen(question))),
  organisaties: listed,
  projecten: listed,
  getal: number(({ unit }) => unit),
  bedrag: number(({ unit }) => `EUR ${unit}`.trim()),
  percentage: number(() => '%'),
  datum: (nl, en) => column.orGap(column.date(nl, en)),
  tekst: (nl, en) => column.orGap(column.text(nl, en)),
};

/** The column of a question and that of its reason, which come from where its answer comes from. */
function columnsFor(
  question: Question,
  entries: ReadonlyMap<Cell | undefined, Entry>,
): [string, Column][] {
  const name = columnOf(question);
  const reason = column.reason(name);
  const from = (origin: OriginOfEach): OriginOfEach => ({
    each: (row: PublishedRow, publication) => {
      const entry = entries.get(row['gemeentecode']);
      if (!entry) throw new Error(`${name} heeft geen herkomst`);
      return origin.each(answerRow(entry.municipality, entry.response, question), publication);
    },
  });
  return [
    [
      name,
      withOrigin(
        columnsOf[question.kind](question.text, `Answer to: ${question.text}`, question),
        from(valueOrigin),
      ),
    ],
    [reasonOf(question), withOrigin(reason, from(reasonOrigin(name)))],
  ];
}

function cellsOf(response: Response, question: Question): [string, Cell][] {
  const answer = givenIn(response, question);
  const value = valueOrGap(answer);
  const missing = reasonOrEmpty(answer);
  const { measured } = kindsOfValue[question.kind];
  return [
    [columnOf(question), measured ? (missing === '' ? Number(value) : '') : value],
    [reasonOf(question), missing],
  ];
}

/** The answers to the questions of a survey’s own: a row for each municipality, a column for each question. */
function wideTableOf(
  survey: Survey,
  questions: readonly Question[],
  municipalities: Publication['municipalities'],
): PublishedTable {
  const asked = askedIn(survey, municipalities);
  const entries = new Map<Cell | undefined, Entry>(
    asked.map((entry) => [entry.municipality.code, entry]),
  );
  const { bron, ...about } = ofSurvey;
  return publishedTable<Record<string, Column>>({
    title: `Antwoorden ${survey.title}`,
    description: `Eén rij per gevraagde gemeente, met een kolom voor elke eigen vraag van ${survey.title}.`,
    key: ['gemeentecode'],
    columns: {
      ...about,
      ...Object.fromEntries(questions.flatMap((question) => columnsFor(question, entries))),
      bron,
    },
    rows: () =>
      asked.map(({ municipality, response }) => ({
        enquete: survey.id,
        ...whose(municipality),
        status: response.status,
        ...Object.fromEntries(questions.flatMap((question) => cellsOf(response, question))),
        bron: response.source,
      })),
  });
}

/** Such a table for each survey that has questions of its own, by its name. */
export const wideTablesOf = ({
  municipalities,
  tables: { surveys, questions },
}: Publication): Record<string, PublishedTable> =>
  Object.fromEntries(
    surveys.flatMap((survey) => {
      const own = questions.filter(
        ({ survey: asked, role }) => asked === survey.id && role === null,
      );
      return own.length > 0
        ? [[wideTableName(survey.id), wideTableOf(survey, own, municipalities)] as const]
        : [];
    }),
  );
