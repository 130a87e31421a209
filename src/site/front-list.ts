import { atlas, municipalities, survey, surveys, tables } from '../content/index.ts';
import {
  fieldCells,
  fieldColumns,
  listedFacts,
  listedFields,
  questionCells,
  questionColumns,
  type ListColumn,
} from '../listing/list-columns.ts';
import { areUsual } from '../listing/list-columns-css.ts';
import { listFilters } from '../listing/list-filters.ts';
import { rowCells, type MergedCell } from '../listing/row-cells.ts';
import { waveCells, waveColumns } from '../listing/waves-in-list.ts';
import type { Municipality } from '../survey/municipality.ts';
import { responseIn } from '../survey/atlas.ts';
import { wavesOf } from '../survey/waves.ts';
import { questionsIn } from './questions.ts';

const questions = questionsIn(survey.id);

const [asked, others] = [true, false].map((wasAsked) =>
  municipalities.filter((record) => wavesOf(record).length > 0 === wasAsked),
);

/** The municipalities that some survey asked: the rows of the list. */
export const listed = asked ?? [];

/** The others that have a page, because another source says something of them. */
export const notListed = others ?? [];

/** The fields in the list of the survey in front: the answers to what it asked, and other facts. */
const answers = listedFields(atlas);
export const frontFields = [...answers, ...listedFacts];

/** The columns of the list of the survey in front, after the name. */
export const frontColumns: readonly ListColumn[] = [
  ...fieldColumns(answers),
  ...questionColumns(questions),
  ...fieldColumns(listedFacts),
  ...waveColumns(surveys),
];

/** What they hold of one municipality. */
export function frontCells(record: Municipality): MergedCell[] {
  const response = responseIn(record, survey.id);
  return rowCells(response.status, [
    ...fieldCells(record, survey.id, answers),
    ...questionCells(response, questions),
    ...fieldCells(record, survey.id, listedFacts),
    ...waveCells(record, surveys),
  ]);
}

/** Every way to choose from them. */
export const frontFilters = listFilters({
  municipalities: listed,
  organisations: tables.organisations,
  survey: survey.id,
  fields: frontFields,
  surveys,
  questions,
});

/** Where the room for the columns is told, where they are not the usual ones. */
export const columnsSheet = areUsual(frontColumns) ? undefined : '/gemeenten/kolommen.css';
