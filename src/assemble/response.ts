import { emptyGap } from '../survey/empty-gap.ts';
import type { Answer, Gap } from '../survey/gap.ts';
import type { Budget, Partner, Project, Response } from '../survey/municipality.ts';
import type { Given } from '../survey/question.ts';
import type { QuestionRole } from '../survey/question-words.ts';
import { byText } from '../text/order.ts';
import type { Lookups, MunicipalityRow, SurveyLookups } from './lookups.ts';

/** What one municipality answered in one survey, or why there is no answer. */
export function responseOf(
  row: MunicipalityRow,
  survey: SurveyLookups,
  { organisation }: Lookups,
): Response {
  const code = row.gemeentecode;
  const answer = survey.response.get(code);
  const status = answer?.status ?? whyNotAsked(row, survey);
  const unasked = survey.unasked.length > 0 ? { unasked: survey.unasked } : {};
  const without = (role: QuestionRole): Gap => emptyGap({ status, ...unasked }, role);
  const given = survey.given.get(code)?.map(givenOf);
  return {
    survey: survey.survey.id,
    year: survey.survey.year,
    source: answer?.bron ?? survey.survey.source,
    status,
    approach: wordOrGap(answer?.aanpak ?? null, without('aanpak')),
    phase: wordOrGap(answer?.fase ?? null, without('fase')),
    themes:
      answer && answer.themas.length > 0 ? { value: answer.themas } : { gap: without('themas') },
    summary: answer?.samenvatting
      ? { value: answer.samenvatting }
      : { gap: without('samenvatting') },
    partners: (survey.partners.get(code) ?? [])
      .flatMap(({ organisatie_id }) => organisation.get(organisatie_id) ?? [])
      .map(partnerOf)
      .sort(byText((partner) => `${partner.named ? 0 : 1}${partner.name}`)),
    projects: (survey.projects.get(code) ?? []).map(projectOf),
    projectsGap: answer?.projecten_reden ?? null,
    budgets: (survey.budgets.get(code) ?? []).map(budgetOf),
    ...(given && { given }),
    ...unasked,
  };
}

const whyNotAsked = ({ ontstaan_op }: MunicipalityRow, { survey }: SurveyLookups) =>
  ontstaan_op !== null && ontstaan_op > survey.asked.on ? 'niet-van-toepassing' : 'niet-gevraagd';

function wordOrGap<Word extends string>(
  word: Word | null,
  empty: Gap,
): Answer<Exclude<Word, 'onduidelijk'>> {
  if (word === null) return { gap: empty };
  if (word === 'onduidelijk') return { gap: 'onduidelijk' };
  return { value: word as Exclude<Word, 'onduidelijk'> };
}

type OrganisationRow = Lookups['organisation'] extends Map<string, infer Row> ? Row : never;
type RowOf<Table extends 'projects' | 'budgets' | 'given'> =
  SurveyLookups[Table] extends Map<string, (infer Row)[]> ? Row : never;

const partnerOf = (row: OrganisationRow): Partner => ({
  organisation: row.organisatie_id,
  name: row.organisatie,
  kind: row.soort,
  named: row.met_naam,
});

const projectOf = (row: RowOf<'projects'>): Project => ({
  id: row.project_id,
  name: row.project,
  theme: wordOrGap(row.thema, 'niet-gevraagd'),
  status: wordOrGap(row.status, 'niet-genoemd'),
  start: row.start ? { value: row.start } : { gap: 'niet-genoemd' },
  named: row.met_naam,
});

const budgetOf = (row: RowOf<'budgets'>): Budget => ({
  amount:
    row.bedrag_eur === null
      ? { gap: row.bedrag_eur_reden ?? 'onduidelijk' }
      : { value: row.bedrag_eur },
  previousAmount: row.vorig_bedrag_eur,
  unit: row.eenheid,
  year: row.jaar,
  kind: row.soort,
  covers: row.omvat,
  note: row.toelichting,
});

const givenOf = (row: RowOf<'given'>): Given => ({
  question: row.vraag,
  answer: row.waarde_reden === null ? { value: row.waarde } : { gap: row.waarde_reden },
  note: row.toelichting,
  source: row.bron,
});
