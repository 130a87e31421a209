import { personalData, personalDataMessage } from '../read/personal-data.ts';
import { pathOf, surveyPathOf, type Breach, type Check, type Row } from './table-check.ts';

function textsIn(cell: unknown): string[] {
  if (typeof cell === 'string') return [cell];
  return cell !== null && typeof cell === 'object' ? Object.values(cell).flatMap(textsIn) : [];
}

/** Finds breaches in tables; many cells say the same, so a text in which nothing was found is read once. */
function breachFinder() {
  const clean = new Set<string>();
  function foundIn(text: string) {
    if (clean.has(text)) return [];
    const found = personalData(text);
    if (found.length === 0) clean.add(text);
    return found;
  }
  return (file: string, rows: readonly Row[]): Breach[] =>
    rows.flatMap(({ line, ...cells }) =>
      Object.entries(cells).flatMap(([column, cell]) => {
        const found = textsIn(cell).flatMap(foundIn);
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
  breaches: ({ rows, surveys }) => {
    const breachesIn = breachFinder();
    return [
      ...(Object.entries(rows) as Named<typeof rows>).flatMap(([name, table]) =>
        breachesIn(pathOf(name), table),
      ),
      ...surveys.flatMap((survey) => [
        ...breachesIn(`${survey.folder}/enquete.json`, [{ line: 1, ...survey.survey }]),
        ...(Object.entries(survey.rows) as Named<typeof survey.rows>).flatMap(([name, table]) =>
          breachesIn(surveyPathOf(survey, name), table),
        ),
      ]),
    ];
  },
};
