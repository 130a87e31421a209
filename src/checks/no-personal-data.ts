import { personalData, personalDataMessage } from '../read/personal-data.ts';
import { pathOf, surveyPathOf, type Breach, type Check, type Row } from './table-check.ts';

function textsIn(cell: unknown): string[] {
  if (typeof cell === 'string') return [cell];
  return cell !== null && typeof cell === 'object' ? Object.values(cell).flatMap(textsIn) : [];
}

function breachesIn(file: string, rows: readonly Row[]): Breach[] {
  return rows.flatMap(({ line, ...cells }) =>
    Object.entries(cells).flatMap(([column, cell]) => {
      const found = textsIn(cell).flatMap(personalData);
      if (found.length === 0) return [];
      const { message, tip } = personalDataMessage(found);
      return [{ file, line, message: `kolom ${column}: ${message}`, tip }];
    }),
  );
}

type Named<Tables> = [keyof Tables & string, readonly Row[]][];

/** No text of any table leads to one person: everything in the tables is published. */
export const noPersonalData: Check = {
  name: 'geen e-mailadres, telefoonnummer of nummer van een persoon',
  breaches: ({ rows, surveys }) => [
    ...(Object.entries(rows) as Named<typeof rows>).flatMap(([name, table]) =>
      breachesIn(pathOf(name), table),
    ),
    ...surveys.flatMap((survey) => [
      ...breachesIn(`${survey.folder}/enquete.json`, [{ line: 1, ...survey.survey }]),
      ...(Object.entries(survey.rows) as Named<typeof survey.rows>).flatMap(([name, table]) =>
        breachesIn(surveyPathOf(survey, name), table),
      ),
    ]),
  ],
};
