import type { Data, SurveyData } from '../read/read-data.ts';
import type { AtlasRows, SurveyRows } from '../read/table-schemas.ts';
import { pathOf, surveyPathOf, tablesOfFacts, type Breach, type Check } from './table-check.ts';

interface Key {
  id: string;
  file: string;
  line: number;
}

function repeatedKeys(keys: readonly Key[], tip = 'houd één van beide'): Breach[] {
  const first = new Map<string, Key>();
  return keys.flatMap((key) => {
    const { id, file, line } = key;
    const earlier = first.get(id);
    first.set(id, earlier ?? key);
    if (!earlier) return [];
    const where = earlier.file === file ? 'op' : `in ${earlier.file},`;
    return [{ file, line, message: `${id} staat al ${where} regel ${earlier.line}`, tip }];
  });
}

const keysOf = <R extends { line: number }>(
  file: string,
  rows: readonly R[],
  key: (row: R) => string | undefined,
): Key[] =>
  rows.flatMap((row) => {
    const id = key(row);
    return id === undefined ? [] : [{ id, file, line: row.line }];
  });

function inAtlas({ rows }: Data): Breach[] {
  const repeated = <Name extends keyof AtlasRows>(
    name: Name,
    key: (row: AtlasRows[Name][number]) => string,
  ) => repeatedKeys(keysOf<AtlasRows[Name][number]>(pathOf(name), rows[name], key));
  return [
    ...repeated('municipalities', (row) => row.gemeentecode),
    ...repeated('organisations', (row) => row.organisatie_id),
    ...repeated('organisations', (row) => row.organisatie.toLowerCase()),
    ...repeated('descriptions', (row) => row.organisatie_id),
    ...repeated('sources', (row) => row.bron),
    ...repeated('policy', (row) => row.beleid_id),
    ...repeated('tiles', (row) => row.gemeentecode),
    ...repeated('tiles', (row) => `tegel ${row.kolom}, ${row.rij}`),
    ...repeated('tiles', (row) => row.afkorting),
    ...repeated('housingTargets', (row) => row.periode),
    ...repeated(
      'reactions',
      (row) => `${row.gemeentecode} ${row.enquete} ${row.veld} ${row.ontvangen_op}`,
    ),
  ];
}

function inSurvey(survey: SurveyData): Breach[] {
  const repeated = <Name extends keyof SurveyRows>(
    name: Name,
    key: (row: SurveyRows[Name][number]) => string | undefined,
  ) =>
    repeatedKeys(
      keysOf<SurveyRows[Name][number]>(surveyPathOf(survey, name), survey.rows[name], key),
    );
  return [
    ...repeated('responses', (row) => row.gemeentecode),
    ...repeated('partners', (row) => `${row.gemeentecode} met ${row.organisatie_id}`),
    ...repeated('codings', (row) => `${row.gemeentecode} ${row.veld}`),
    ...repeated('questions', (row) => row.vraag),
    ...repeated('questions', (row) => `volgorde ${row.volgorde}`),
    ...repeated('questions', ({ rol }) => (rol === null ? undefined : `rol ${rol}`)),
    ...repeated('given', (row) => `${row.gemeentecode} ${row.vraag}`),
  ];
}

/** No key stands twice in its table. */
export const uniqueKeys: Check = {
  name: 'elke sleutel staat één keer in zijn tabel',
  breaches: (data) => [
    ...inAtlas(data),
    ...repeatedKeys(
      tablesOfFacts(data).flatMap((table) => keysOf(table.file, table.rows, ({ feit }) => feit)),
      'geef dit feit een eigen id, ook naast de andere tabellen van feiten',
    ),
    ...repeatedKeys(
      data.surveys.flatMap((survey) =>
        keysOf(surveyPathOf(survey, 'projects'), survey.rows.projects, (row) => row.project_id),
      ),
      'geef het project een eigen id, ook als een eerdere enquête het al noemde',
    ),
    ...data.surveys.flatMap(inSurvey),
  ],
};
