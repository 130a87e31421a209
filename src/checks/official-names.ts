import type { Placed } from '../read/table-schemas.ts';
import {
  pathOf,
  surveyPathOf,
  tablesOfFacts,
  tablesPerMunicipality,
  type Check,
} from './table-check.ts';

/** A code and a name always belong together in the list of Statistics Netherlands (CBS). */
export const officialNames: Check = {
  name: 'codes en namen zijn die van de CBS-lijst',
  breaches: (data) => {
    const { rows, surveys } = data;
    const names = new Map(
      rows.nationalMunicipalities.map((row) => [row.gemeentecode, row.gemeentenaam]),
    );
    const wrong = (
      file: string,
      named: readonly Placed<{ gemeentecode: string; gemeentenaam: string }>[],
    ) =>
      named
        .filter((row) => names.get(row.gemeentecode) !== row.gemeentenaam)
        .map(({ line, gemeentecode, gemeentenaam }) => ({
          file,
          line,
          message: `${gemeentecode} is bij het CBS ${names.get(gemeentecode) ?? 'niet bekend'}, hier ${gemeentenaam}`,
          tip: 'verbeter de code of de naam',
        }));
    return [
      ...wrong(pathOf('municipalities'), rows.municipalities),
      ...wrong(pathOf('tiles'), rows.tiles),
      ...wrong(pathOf('reactions'), rows.reactions),
      ...tablesOfFacts(data).flatMap((table) => wrong(table.file, table.rows)),
      ...surveys.flatMap((survey) =>
        tablesPerMunicipality.flatMap((name) =>
          wrong(surveyPathOf(survey, name), survey.rows[name]),
        ),
      ),
    ];
  },
};
