import type { Municipality } from '../../survey/municipality.ts';
import type { Question } from '../../survey/question.ts';
import type { AtlasTables, Survey } from '../../survey/tables.ts';
import type { Subjects } from '../subject.ts';
import { questionRow } from './question-cells.ts';
import { subjectOf } from './subject-of.ts';

interface Compared extends Pick<AtlasTables, 'organisations' | 'sources'> {
  municipalities: readonly Municipality[];
  survey: Survey;
  /** The questions of its own that the survey asked. */
  questions: readonly Question[];
  /** The size of the tile map; null where the atlas has none. */
  tiles: { width: number; height: number } | null;
  labelOf: (source: string) => string;
}

/** Every municipality of an atlas as the comparison takes it. */
export function subjectsOf({
  municipalities,
  survey,
  organisations,
  sources,
  questions,
  tiles,
  labelOf,
}: Compared): Subjects {
  const byCode = new Map(municipalities.map((record) => [record.code, record]));
  const byId = new Map(organisations.map((row) => [row.id, row]));
  const sourceById = new Map(sources.map((row) => [row.id, row]));
  const parents = new Set(organisations.flatMap(({ parent }) => parent ?? []));
  const subjects = municipalities.map((record) =>
    subjectOf(record, survey, {
      questions,
      sources: sourceById,
      slugOf: (code) => byCode.get(code)?.slug,
      organisationOf: (id) => {
        const known = byId.get(id);
        const family = byId.get(known?.parent ?? id);
        return known && (family && parents.has(family.id) ? { family: family.name } : {});
      },
    }),
  );
  const { width, height } = tiles ?? { width: 1, height: 1 };
  const cited = new Set(
    subjects.flatMap(({ cells }) => Object.values(cells).flatMap((cell) => cell?.sources ?? [])),
  );
  return {
    survey: survey.id,
    year: survey.year,
    frame: `0 0 ${width} ${height}`,
    sources: Object.fromEntries([...cited].map((id) => [id, labelOf(id)])),
    questions: questions.map(questionRow),
    subjects,
  };
}
