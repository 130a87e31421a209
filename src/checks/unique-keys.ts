import {
  pathOf,
  surveyPathOf,
  tablesOfFacts,
  type Breach,
  type Check,
  type Row,
} from './table-check.ts';

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

const keysOf = <R extends Row>(file: string, rows: readonly R[], key: (row: R) => string): Key[] =>
  rows.map((row) => ({ id: key(row), file, line: row.line }));

const repeated = <R extends Row>(file: string, rows: R[], key: (row: R) => string): Breach[] =>
  repeatedKeys(keysOf(file, rows, key));

/** No key stands twice in its table. */
export const uniqueKeys: Check = {
  name: 'elke sleutel staat één keer in zijn tabel',
  breaches: (data) => {
    const { rows, surveys } = data;
    return [
      ...repeated(pathOf('municipalities'), rows.municipalities, (row) => row.gemeentecode),
      ...repeated(pathOf('organisations'), rows.organisations, (row) => row.organisatie_id),
      ...repeated(pathOf('organisations'), rows.organisations, (row) =>
        row.organisatie.toLowerCase(),
      ),
      ...repeated(pathOf('descriptions'), rows.descriptions, (row) => row.organisatie_id),
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
      ...repeatedKeys(
        tablesOfFacts(data).flatMap((table) => keysOf(table.file, table.rows, ({ feit }) => feit)),
        'geef dit feit een eigen id, ook naast de andere tabellen van feiten',
      ),
      ...repeatedKeys(
        surveys.flatMap((survey) =>
          keysOf(surveyPathOf(survey, 'projects'), survey.rows.projects, (row) => row.project_id),
        ),
        'geef het project een eigen id, ook als een eerdere enquête het al noemde',
      ),
      ...surveys.flatMap((survey) => [
        ...repeated(
          surveyPathOf(survey, 'responses'),
          survey.rows.responses,
          (row) => row.gemeentecode,
        ),
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
        ...repeated(surveyPathOf(survey, 'questions'), survey.rows.questions, (row) => row.vraag),
        ...repeated(
          surveyPathOf(survey, 'questions'),
          survey.rows.questions,
          (row) => `volgorde ${row.volgorde}`,
        ),
        ...repeated(
          surveyPathOf(survey, 'questions'),
          survey.rows.questions.filter(({ rol }) => rol !== null),
          (row) => `rol ${row.rol}`,
        ),
        ...repeated(
          surveyPathOf(survey, 'given'),
          survey.rows.given,
          (row) => `${row.gemeentecode} ${row.vraag}`,
        ),
      ]),
    ];
  },
};
