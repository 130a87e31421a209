import { eitherOf } from '../text/format.ts';
import { asksRole } from '../read/asks-role.ts';
import type { SurveyData } from '../read/read-data.ts';
import { brokenRows, surveyPathOf, type Broken, type Check } from './table-check.ts';

type ResponseRow = SurveyData['rows']['responses'][number];

const needed = ['aanpak', 'fase', 'samenvatting'] as const;

function statusBreach(
  row: ResponseRow,
  asked: readonly (typeof needed)[number][],
): Broken | undefined {
  const { status, aanpak, fase, themas, samenvatting } = row;
  const filled = aanpak !== null || fase !== null || themas.length > 0 || samenvatting !== '';
  if (status !== 'beantwoord' && filled)
    return {
      message: `status ${status} met een ingevuld antwoord`,
      tip: 'maak de antwoordcellen leeg of zet de status op beantwoord',
    };
  if (status === 'beantwoord' && asked.some((role) => !row[role]))
    return {
      message: `${eitherOf(asked)} ontbreekt`,
      tip: 'vul een woord uit de codeerregels in, zo nodig onduidelijk',
    };
  return undefined;
}

/** An answer is complete, and a municipality without one has nothing filled in. */
export const consistentStatus: Check = {
  name: 'de status past bij de rest van de regel',
  breaches: ({ surveys }) =>
    surveys.flatMap((survey) => {
      const asked = needed.filter((role) => asksRole(survey.rows, role));
      return brokenRows(surveyPathOf(survey, 'responses'), survey.rows.responses, (row) =>
        statusBreach(row, asked),
      );
    }),
};
