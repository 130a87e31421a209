import type { Choice, Question } from '../survey/question.ts';
import { byText } from '../text/order.ts';
import type { Data, SurveyData } from '../read/read-data.ts';
import type { SurveyRows } from '../read/table-schemas.ts';

type QuestionRow = SurveyRows['questions'][number];

/** The things that the answers to a question name, by their id in a table or in words, as what it was answered with. */
function namedIn(id: string, { given }: SurveyRows, names: ReadonlyMap<string, string>): Choice[] {
  const used = new Set(
    given.filter(({ vraag }) => vraag === id).flatMap(({ waarde }) => waarde.split('|')),
  );
  return [...used]
    .filter((name) => name !== '')
    .map((name) => ({ id: name, label: names.get(name) ?? name }))
    .sort(byText(({ label }) => label));
}

function choicesOf(
  row: QuestionRow,
  rows: SurveyRows,
  organisations: Data['rows']['organisations'],
) {
  if (row.soort === 'organisaties')
    return namedIn(
      row.vraag,
      rows,
      new Map(organisations.map((one) => [one.organisatie_id, one.organisatie])),
    );
  if (row.soort === 'projecten')
    return namedIn(
      row.vraag,
      rows,
      new Map(rows.projects.map((one) => [one.project_id, one.project])),
    );
  return row.keuzes;
}

/** The questions of a survey that are published, in their order. */
export const questionsOf = (
  { survey, rows }: SurveyData,
  organisations: Data['rows']['organisations'],
): Question[] =>
  rows.questions
    .filter(({ toon }) => toon)
    .sort((a, b) => a.volgorde - b.volgorde)
    .map((row) => ({
      survey: survey.id,
      id: row.vraag,
      order: row.volgorde,
      text: row.tekst,
      label: row.kort,
      kind: row.soort,
      unit: row.eenheid,
      choices: choicesOf(row, rows, organisations),
      role: row.rol,
      origin: row.herkomst,
      note: row.toelichting,
      better: row.beste,
    }));
