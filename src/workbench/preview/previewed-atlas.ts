import type { Chart } from '../../charts/chart.ts';
import { charts, chartsOf } from '../../charts/index.ts';
import { questionChart } from '../../charts/question-chart.ts';
import { subjectsOf } from '../../comparison/subject/subjects-of.ts';
import type { Subjects } from '../../comparison/subject.ts';
import type { CardContext } from '../../embeds/draw-card.ts';
import {
  fieldCells,
  fieldColumns,
  listedFacts,
  listedFields,
  questionCells,
  questionColumns,
  type ListCell,
  type ListColumn,
} from '../../listing/list-columns.ts';
import { tileMapOf, type TileMap } from '../../pictures/tile-map-of.ts';
import { labelOfSource } from '../../sentences/label-of-source.ts';
import { atlasFor, responseIn, type Atlas } from '../../survey/atlas.ts';
import { frontSurvey } from '../../survey/front-survey.ts';
import { aboutSurvey } from '../../survey/headline.ts';
import { isUnasked } from '../../survey/is-unasked.ts';
import { surveyedAmong } from '../../survey/surveyed-among.ts';
import type { Municipality } from '../../survey/municipality.ts';
import { byText } from '../../text/order.ts';
import type { PreviewRecords } from './preview-records.ts';

/** What the pages of an atlas are made from, before it is built. */
export interface PreviewedAtlas {
  name: string;
  atlas: Atlas;
  /** The municipalities that some survey asked, in alphabetical order. */
  listed: Municipality[];
  columns: readonly ListColumn[];
  cellsOf: (record: Municipality) => ListCell[];
  subjects: Subjects;
  tiles: TileMap | null;
  card: CardContext;
  charts: readonly Chart[];
}

/** An atlas as its site would show it. */
export function previewedAtlas({
  site,
  municipalities: records,
  tables,
}: PreviewRecords): PreviewedAtlas {
  const municipalities = records.toSorted(byText(({ name }) => name));
  const survey = frontSurvey(tables.surveys, site.survey);
  const atlas = atlasFor(survey, municipalities, { ...tables, topic: site.topic });
  const questions = tables.questions.filter(
    (question) => question.role === null && question.survey === survey.id,
  );
  const tiles = tileMapOf(municipalities);
  const labels = new Map(tables.sources.map((source) => [source.id, labelOfSource(source)]));
  const subjects = subjectsOf({
    municipalities,
    survey,
    organisations: tables.organisations,
    sources: tables.sources,
    questions,
    tiles,
    labelOf: (id) => labels.get(id) ?? id,
  });
  const fields = listedFields(atlas);
  const { year, frame, sources } = subjects;
  return {
    name: site.name,
    atlas,
    listed: surveyedAmong(municipalities),
    columns: [...fieldColumns(fields), ...questionColumns(questions), ...fieldColumns(listedFacts)],
    cellsOf: (record) => [
      ...fieldCells(record, survey.id, fields),
      ...questionCells(responseIn(record, survey.id), questions),
      ...fieldCells(record, survey.id, listedFacts),
    ],
    subjects,
    tiles,
    card: {
      survey: survey.id,
      year,
      frame,
      sources,
      questions: subjects.questions,
      publisher: survey.publisher,
      about: aboutSurvey(atlas),
      tellsMoney: !isUnasked(atlas, 'budget'),
      maker: `Indeling: ${site.name}. Dit is een voorbeeld.`,
    },
    charts: [...chartsOf(atlas).map((id) => charts[id]), ...questions.map(questionChart)],
  };
}
