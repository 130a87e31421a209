import type { SurveyData } from '../read/read-data.ts';
import { surveyPathOf, type Check } from './table-check.ts';

/** What the tables of a survey hold, in the words of the coding record: field and text. */
function published({ rows }: SurveyData, code: string): Map<string, string> {
  const response = rows.responses.find((row) => row.gemeentecode === code);
  const projects = rows.projects.filter((row) => row.gemeentecode === code);
  return new Map([
    ['aanpak', response?.aanpak ?? ''],
    ['fase', response?.fase ?? ''],
    ['themas', response?.themas.join('|') ?? ''],
    ['projecten', projects.map((row) => row.project).join('|')],
  ]);
}

const sorted = (cell: string) => cell.split('|').sort().join('|');

/** The coding record settles on exactly what the tables publish. */
export const settledCoding: Check = {
  name: 'de vastgestelde codering is wat in de tabellen staat',
  breaches: ({ surveys }) =>
    surveys.flatMap((survey) =>
      survey.rows.codings.flatMap(({ gemeentecode, gemeentenaam, veld, vastgesteld, line }) => {
        const cell = published(survey, gemeentecode).get(veld);
        return cell === undefined || sorted(cell) === sorted(vastgesteld)
          ? []
          : [
              {
                file: surveyPathOf(survey, 'codings'),
                line,
                message: `${gemeentenaam}, ${veld}: vastgesteld is "${vastgesteld}", de tabel heeft "${cell}"`,
                tip: 'maak beide gelijk en schrijf in waarom de reden',
              },
            ];
      }),
    ),
};
