import { pathOf, surveyPathOf, type Breach, type Check, type Row } from './check.ts';

function repeated<R extends Row>(file: string, rows: R[], key: (row: R) => string): Breach[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const id = key(row);
    const line = first.get(id);
    first.set(id, line ?? row.line);
    const message = `${id} staat al op regel ${line}`;
    return line === undefined ? [] : [{ file, line: row.line, message, tip: 'houd één van beide' }];
  });
}

/** No key stands twice in its table. */
export const uniqueKeys: Check = {
  name: 'elke sleutel staat één keer in zijn tabel',
  breaches: ({ rows, surveys }) => [
    ...repeated(pathOf('municipalities'), rows.municipalities, (row) => row.gemeentecode),
    ...repeated(pathOf('organisations'), rows.organisations, (row) => row.organisatie_id),
    ...repeated(pathOf('organisations'), rows.organisations, (row) =>
      row.organisatie.toLowerCase(),
    ),
    ...repeated(pathOf('sources'), rows.sources, (row) => row.bron),
    ...repeated(pathOf('policy'), rows.policy, (row) => row.beleid_id),
    ...repeated(pathOf('tiles'), rows.tiles, (row) => row.gemeentecode),
    ...repeated(pathOf('tiles'), rows.tiles, (row) => `tegel ${row.kolom}, ${row.rij}`),
    ...repeated(pathOf('tiles'), rows.tiles, (row) => row.afkorting),
    ...repeated(pathOf('housingTargets'), rows.housingTargets, (row) => row.periode),
    ...repeated(
      pathOf('reactions'),
      rows.reactions,
      (row) => `${row.gemeentecode} ${row.enquete} ${row.veld} ${row.ontvangen_op}`,
    ),
    ...surveys.flatMap((survey) => [
      ...repeated(
        surveyPathOf(survey, 'responses'),
        survey.rows.responses,
        (row) => row.gemeentecode,
      ),
      ...repeated(surveyPathOf(survey, 'projects'), survey.rows.projects, (row) => row.project_id),
      ...repeated(
        surveyPathOf(survey, 'partners'),
        survey.rows.partners,
        (row) => `${row.gemeentecode} met ${row.organisatie_id}`,
      ),
      ...repeated(
        surveyPathOf(survey, 'codings'),
        survey.rows.codings,
        (row) => `${row.gemeentecode} ${row.veld}`,
      ),
    ]),
  ],
};
