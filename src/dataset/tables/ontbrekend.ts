import { columnsShown } from '../../survey/answer-fields.ts';
import { gaps, isGap, type Gap } from '../../survey/gap.ts';
import { jointAnswers } from '../../survey/joint-answers.ts';
import { askedOnly } from './asked-only.ts';
import { budgetten } from './budgetten.ts';
import * as column from './columns.ts';
import { gemeenten } from './gemeenten.ts';
import { ofAtlas, withOrigin } from './origins.ts';
import { projecten } from './projecten.ts';
import { gegevens } from './question-tables.ts';
import {
  publishedTable,
  type Cell,
  type Column,
  type Publication,
  type PublishedTable,
  type PublishedRow,
} from './table.ts';

/** What is counted: the rows of a table, and in it a column, or the answers to one question. */
interface Counted {
  tabel: string;
  kolom: string;
  vraag: string;
  rows: readonly PublishedRow[];
  /** Whether its values come from the answers. */
  isAnswer: boolean;
  /** Why a row has no value; undefined where it has one. */
  gapOf: (row: PublishedRow) => Gap | undefined;
}

const notApplicable = 'niet-van-toepassing';

/** Why a row has no value in a column: the word in the cell itself, or in the column with its reason. */
function gapIn({ columns }: PublishedTable, name: string): (row: PublishedRow) => Gap | undefined {
  const reason = Object.entries(columns).find(
    ([, { reasonFor, replacedBy }]) => reasonFor === name && replacedBy === undefined,
  )?.[0];
  const mayStand: readonly string[] = columns[name]?.gaps ?? [];
  return (row) => {
    const cell = row[reason ?? name];
    return isGap(cell) && (reason !== undefined || mayStand.includes(cell)) ? cell : undefined;
  };
}

const mayMiss = ({ columns }: PublishedTable, name: string): boolean =>
  columns[name]?.gaps !== undefined ||
  Object.values(columns).some(({ reasonFor }) => reasonFor === name);

const askedStatuses: readonly Cell[] = ['beantwoord', 'niet-gereageerd'];

/** Every column that may miss a value, with the rows of one survey. */
function countedIn(survey: string, publication: Publication): Counted[] {
  const sources = new Set<Cell | undefined>(
    publication.municipalities.flatMap(({ responses }) =>
      responses.flatMap((one) => (one.survey === survey ? one.source : [])),
    ),
  );
  // What the atlas reckoned itself is no answer.
  const own = (table: PublishedTable) =>
    table.rows(publication).filter(({ bron, soort }) => sources.has(bron) && soort !== 'afgeleid');
  const asked = gemeenten
    .rows(publication)
    .filter(({ enquete, status }) => enquete === survey && askedStatuses.includes(status ?? ''));
  const inTable = (
    tabel: string,
    table: PublishedTable,
    rows: readonly PublishedRow[],
    names: string[],
  ) =>
    names
      .filter((name) => mayMiss(table, name))
      .map((kolom) => ({
        tabel,
        kolom,
        vraag: notApplicable,
        rows,
        isAnswer: table.columns[kolom]?.source === 'enquête',
        gapOf: gapIn(table, kolom),
      }));
  const asSurveyed = ({ columns }: PublishedTable) =>
    Object.entries(columns).flatMap(([name, { source }]) => (source === 'enquête' ? [name] : []));
  const answers = gegevens.rows(publication).filter(({ enquete }) => enquete === survey);
  const known = askedOnly(gemeenten, publication).columns;
  const shown = columnsShown(true)
    .map((one) => one.column)
    .filter((name) => Object.hasOwn(known, name));
  return [
    ...inTable('gemeenten', gemeenten, asked, shown),
    ...inTable('projecten', projecten, own(projecten), asSurveyed(projecten)),
    ...inTable('budgetten', budgetten, own(budgetten), asSurveyed(budgetten)),
    ...publication.tables.questions
      .filter((question) => question.survey === survey && question.role === null)
      .map(({ id }) => ({
        tabel: 'gegevens',
        kolom: 'waarde',
        vraag: id,
        rows: answers.filter(({ vraag }) => vraag === id),
        isAnswer: true,
        gapOf: gapIn(gegevens, 'waarde'),
      })),
  ];
}

const columnOf = (gap: Gap) => gap.replaceAll('-', '_') as 'niet_genoemd';
const gapWords = Object.keys(gaps) as Gap[];
const counted = (nl: string, en: string): Column =>
  withOrigin(column.year(nl, en, 'atlas'), ofAtlas('geteld in de tabellen van de atlas'));
const text = column.atlasText;

export const ontbrekend = publishedTable({
  title: 'Wat ontbreekt',
  description:
    'Eén rij per kolom en enquête: hoeveel rijen er zijn, hoeveel een waarde hebben, en van de andere de reden.',
  key: ['enquete', 'tabel', 'kolom', 'vraag'],
  columns: {
    enquete: column.surveyId,
    tabel: text('Naam van de tabel.', 'Name of the table.'),
    kolom: text('Naam van de kolom.', 'Name of the column.'),
    vraag: column.orGap(
      text('De eigen vraag, in de tabel gegevens.', 'The survey’s own question, in gegevens.'),
      notApplicable,
    ),
    aantal: counted(
      'Aantal rijen (N). In gemeenten en gegevens: de gevraagde gemeenten.',
      'Number of rows (N). In gemeenten and gegevens: the municipalities that were asked.',
    ),
    gegeven: counted('Aantal met een waarde.', 'Number with a value.'),
    samen_gegeven: counted(
      'Hoeveel daarvan uit een antwoord komen dat ook over een andere gemeente gaat.',
      'How many of these come from an answer that is also about another municipality.',
    ),
    ...(Object.fromEntries(
      gapWords.map((gap) => [
        columnOf(gap),
        counted(`Aantal zonder waarde: ${gap}.`, `Number without a value: ${gaps[gap].en}.`),
      ]),
    ) as Record<'niet_genoemd', Column>),
  },
  rows: (publication) =>
    publication.tables.surveys.flatMap(({ id }) => {
      const joint = new Set<Cell>(
        jointAnswers(publication.municipalities, id).map(({ municipality }) => municipality.code),
      );
      const counts = countedIn(id, publication).filter(({ rows }) => rows.length > 0);
      return counts.map(({ rows, gapOf, isAnswer, ...about }) => {
        const given = rows.filter((row) => gapOf(row) === undefined);
        return {
          enquete: id,
          ...about,
          aantal: rows.length,
          gegeven: given.length,
          samen_gegeven: (isAnswer ? given : []).filter(({ gemeentecode = '' }) =>
            joint.has(gemeentecode),
          ).length,
          ...(Object.fromEntries(
            gapWords.map((gap) => [columnOf(gap), rows.filter((row) => gapOf(row) === gap).length]),
          ) as Record<'niet_genoemd', number>),
        };
      });
    }),
});
