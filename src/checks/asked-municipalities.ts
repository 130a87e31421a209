import type { Data, SurveyData } from '../read/read-data.ts';
import { surveyPathOf, type Check } from './table-check.ts';
import { gaps } from '../survey/gap.ts';

/** Codes of the municipalities that a survey asked: those of its province, or of the country, on its day. */
export function askedCodes({ survey }: SurveyData, { rows }: Data): string[] {
  const { province, on } = survey.asked;
  return rows.nationalMunicipalities
    .filter((row) => province === null || row.provincie === province)
    .filter(({ van, tot }) => (van ?? '') <= on && (tot === null || tot > on))
    .map((row) => row.gemeentecode);
}

/** Each municipality that was asked has one row, with or without an answer; no other has one. */
export const askedMunicipalities: Check = {
  name: 'elke gevraagde gemeente heeft precies één regel',
  breaches: (data) =>
    data.surveys.flatMap((survey) => {
      const file = surveyPathOf(survey, 'responses');
      const asked = new Set(survey.survey.askedOnly ?? askedCodes(survey, data));
      // A province that is none is told in one sentence, by the check of the description.
      if (asked.size === 0 && !survey.survey.askedOnly) return [];
      const present = new Set(survey.rows.responses.map((row) => row.gemeentecode));
      const absent = [...asked].filter((code) => !present.has(code));
      const uninvited = survey.rows.responses.filter((row) => !asked.has(row.gemeentecode));
      return [
        ...absent.map((code) => ({
          file,
          line: 1,
          message: `${code} is gevraagd, maar staat er niet in`,
          tip: 'voeg een regel toe, zo nodig met status niet-gereageerd',
        })),
        ...uninvited.map(({ line, gemeentenaam }) => ({
          file,
          line,
          message: `${gemeentenaam} is in deze enquête ${gaps['niet-gevraagd'].label}`,
          tip: 'haal de regel weg of verbeter asked in enquete.json',
        })),
      ];
    }),
};
