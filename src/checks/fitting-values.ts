import { isGap } from '../survey/gap.ts';
import { kindsOfValue } from '../survey/question-kinds.ts';
import { quoted } from '../read/quoted.ts';
import type { SurveyData } from '../read/read-data.ts';
import type { SurveyRows } from '../read/table-schemas.ts';
import { brokenRows, surveyPathOf, type Broken, type Check } from './table-check.ts';

type GivenRow = SurveyRows['given'][number];
type QuestionRow = SurveyRows['questions'][number];

/** The projects that an answer may name; an organisation may stand in words too. */
const projectsOf = ({ rows }: SurveyData) => rows.projects.map(({ project_id }) => project_id);

/** A question with everything that an answer to it may be. */
function askedOf(row: QuestionRow, projects: readonly string[]) {
  const { soort, eenheid, keuzes } = row;
  const ids = soort === 'projecten' ? projects : undefined;
  const choices = ids?.map((id) => ({ id, label: id })) ?? keuzes;
  return { row, asked: { kind: soort, unit: eenheid, choices } };
}

type AskedRow = ReturnType<typeof askedOf>;

/** How many ids a message names before it says where the rest stand. */
const mostNamed = 12;

function brokenValue({ waarde }: GivenRow, { row, asked }: AskedRow): Broken | undefined {
  if (isGap(waarde))
    return {
      message: `${waarde} is geen antwoord, maar een reden waarom het er niet is`,
      tip: 'zet dit woord in kolom waarde_reden en maak waarde leeg',
    };
  const choices =
    row.soort === 'organisaties'
      ? waarde.split('|').map((id) => ({ id, label: id }))
      : asked.choices;
  const wrong = kindsOfValue[row.soort].wrong(waarde, { ...asked, choices });
  if (wrong === undefined) return undefined;
  const many = asked.choices.length > mostNamed && wrong.startsWith('een van');
  const expected = many ? `ids uit ${row.soort}.csv, met | ertussen` : wrong;
  return {
    message: `${quoted(waarde)} past niet bij vraag ${row.vraag} (${row.soort}): verwacht ${expected}`,
    tip: 'verbeter de waarde, of maak haar leeg en geef in waarde_reden de reden',
  };
}

function brokenBy(
  row: GivenRow,
  question: AskedRow | undefined,
  status: string | undefined,
): Broken | undefined {
  const { waarde, waarde_reden: reason } = row;
  if ((waarde === '') === (reason === null))
    return {
      message: 'waarde en waarde_reden passen niet bij elkaar',
      tip: 'vul precies één van beide in',
    };
  if (question?.row.rol)
    return {
      message: `vraag ${row.vraag} is de vaste vraag naar ${question.row.rol}`,
      tip: 'zet dit antwoord in de tabel waar het hoort, zoals antwoorden.csv, en haal de regel hier weg',
    };
  if (status !== undefined && status !== 'beantwoord' && reason !== status)
    return {
      message: `${row.gemeentecode} heeft in antwoorden.csv status ${status}`,
      tip: 'haal de regel weg, of zet de status op beantwoord',
    };
  return waarde === '' || !question ? undefined : brokenValue(row, question);
}

/** Each answer to a question of a newsroom’s own is one that the question allows. */
export const fittingValues: Check = {
  name: 'een waarde past bij haar vraag, of er staat waarom zij er niet is',
  breaches: ({ surveys }) =>
    surveys.flatMap((survey) => {
      const projects = projectsOf(survey);
      const questions = new Map(
        survey.rows.questions.map((row) => [row.vraag, askedOf(row, projects)]),
      );
      const statuses = new Map(
        survey.rows.responses.map((row) => [row.gemeentecode, row.status as string]),
      );
      return brokenRows(surveyPathOf(survey, 'given'), survey.rows.given, (row) =>
        brokenBy(row, questions.get(row.vraag), statuses.get(row.gemeentecode)),
      );
    }),
};
