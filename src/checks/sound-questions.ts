import { formatList } from '../text/format.ts';
import { gaps, isGap } from '../survey/gap.ts';
import type { SurveyRows } from '../read/table-schemas.ts';
import { brokenRows, surveyPathOf, type Check } from './table-check.ts';

type QuestionRow = SurveyRows['questions'][number];

const chosenFrom: readonly string[] = ['keuze', 'meerkeuze'];

/** Words for an answer that is not there. */
const nothing = new Set([
  ...Object.values(gaps).map(({ label }): string => label),
  ...['geen antwoord', 'n.v.t.', 'nvt'],
]);

function brokenBy({ soort, keuzes, rol }: QuestionRow) {
  if (chosenFrom.includes(soort) && rol === null && keuzes.length === 0)
    return {
      message: `een vraag van soort ${soort} heeft keuzes`,
      tip: 'schrijf ze in kolom keuzes als id=woorden|id=woorden',
    };
  if (!chosenFrom.includes(soort) && keuzes.length > 0)
    return {
      message: `een vraag van soort ${soort} heeft geen keuzes`,
      tip: 'maak kolom keuzes leeg, of kies soort keuze of meerkeuze',
    };
  const reasons = keuzes.flatMap(({ id, label }) => {
    if (isGap(id)) return [id];
    return nothing.has(label.toLowerCase()) ? [`“${label}”`] : [];
  });
  if (reasons.length > 0)
    return {
      message: `${formatList(reasons)} ${reasons.length === 1 ? 'is' : 'zijn'} geen keuze, maar een reden waarom een antwoord er niet is`,
      tip: 'haal haar uit keuzes; in gegevens.csv staat zij in kolom waarde_reden',
    };
  const labels = Map.groupBy(keuzes, ({ label }) => label);
  const same = [...labels.values()].find(({ length }) => length > 1) ?? [];
  if (same.length > 0)
    return {
      message: `${same.map(({ id }) => id).join(' en ')} heten allebei “${same[0]?.label ?? ''}”`,
      tip: 'geef elke keuze eigen woorden: een lezer ziet alleen die',
    };
  return undefined;
}

/** A question has what its kind needs, and nothing that its kind cannot have. */
export const soundQuestions: Check = {
  name: 'keuzes passen bij de soort van de vraag',
  breaches: ({ surveys }) =>
    surveys.flatMap((survey) =>
      brokenRows(surveyPathOf(survey, 'questions'), survey.rows.questions, (row) => {
        const broken = brokenBy(row);
        return broken && { ...broken, message: `vraag ${row.vraag}: ${broken.message}` };
      }),
    ),
};
