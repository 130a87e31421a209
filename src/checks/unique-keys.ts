import type { AtlasRows, SurveyRows } from '../read/table-schemas.ts';
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
  /** What a message calls it, where that is not the key itself. */
  name?: string;
  file: string;
  line: number;
}

function repeatedKeys(keys: readonly Key[], tip = 'houd één van beide'): Breach[] {
  const first = new Map<string, Key>();
  return keys.flatMap((key) => {
    const { id, name = id, file, line } = key;
    const earlier = first.get(id);
    first.set(id, earlier ?? key);
    if (!earlier) return [];
    const where = earlier.file === file ? 'op' : `in ${earlier.file},`;
    return [{ file, line, message: `${name} staat al ${where} regel ${earlier.line}`, tip }];
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

const wholeRows = (file: string, rows: readonly Row[]): Key[] =>
  rows.map((row) => ({
    id: JSON.stringify({ ...row, line: undefined }),
    name: 'deze rij',
    file,
    line: row.line,
  }));

/** What may stand once in each table; where a table has no such thing, its rows as a whole. */
type KeysOf<Tables extends Record<string, readonly Row[]>> = {
  [Name in keyof Tables]: ((row: Tables[Name][number]) => string | undefined)[] | 'rows';
};

const keysInAtlas: KeysOf<AtlasRows> = {
  municipalities: [(row) => row.gemeentecode],
  formerMunicipalities: [
    (row) => `${row.gemeentecode ?? row.gemeentenaam} opgegaan in ${row.opgegaan_in}`,
  ],
  places: [(row) => row.woonplaatscode],
  postcodes: [(row) => `${row.postcode} in ${row.gemeentecode.join(' en ')}`],
  tiles: [
    (row) => row.gemeentecode,
    (row) => `tegel ${row.kolom}, ${row.rij}`,
    (row) => row.afkorting,
  ],
  neighbours: [(row) => [row.gemeentecode_a, row.gemeentecode_b].sort().join(' naast ')],
  housingTargets: [(row) => row.periode],
  housingTargetExemptions: [(row) => row.gemeentecode],
  organisations: [(row) => row.organisatie_id, (row) => row.organisatie.toLowerCase()],
  descriptions: [(row) => row.organisatie_id],
  sources: [(row) => row.bron],
  policy: [(row) => row.beleid_id],
  areas: [(row) => `${row.gemeentecode} in gebied ${row.gebied}`],
  arrangements: 'rows',
  reactions: [(row) => `${row.gemeentecode} ${row.enquete} ${row.veld} ${row.ontvangen_op}`],
  themeCues: 'rows',
  changes: 'rows',
  nationalMunicipalities: [(row) => row.gemeentecode],
  nationalPlaces: [(row) => row.woonplaatscode],
  nationalPostcodes: [(row) => `${row.postcode} in ${row.gemeentecode}`],
  // Facts, whose keys are told apart over all tables together.
  amounts: [],
  housing: [],
  outcomes: [],
};

const keysInSurvey: KeysOf<SurveyRows> = {
  responses: [(row) => row.gemeentecode],
  partners: [(row) => `${row.gemeentecode} met ${row.organisatie_id}`],
  // Their keys are told apart over all surveys together.
  projects: [],
  budgets: 'rows',
  codings: [(row) => `${row.gemeentecode} ${row.veld}`],
  questions: [
    (row) => row.vraag,
    (row) => `volgorde ${row.volgorde}`,
    ({ rol }) => (rol === null ? undefined : `rol ${rol}`),
  ],
  given: [(row) => `${row.gemeentecode} ${row.vraag}`],
};

const repeatedIn = <Tables extends Record<string, readonly Row[]>>(
  tables: Tables,
  keys: KeysOf<Tables>,
  fileOf: (name: keyof Tables) => string,
): Breach[] =>
  (Object.keys(keys) as (keyof Tables)[]).flatMap((name) => {
    const wanted = keys[name];
    const [file, rows] = [fileOf(name), tables[name] as readonly Tables[keyof Tables][number][]];
    return wanted === 'rows'
      ? repeatedKeys(wholeRows(file, rows))
      : wanted.flatMap((key) => repeatedKeys(keysOf(file, rows, key)));
  });

/** No key stands twice in its table. */
export const uniqueKeys: Check = {
  name: 'elke sleutel staat één keer in zijn tabel',
  breaches: (data) => [
    ...repeatedIn(data.rows, keysInAtlas, pathOf),
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
    ...data.surveys.flatMap((survey) =>
      repeatedIn(survey.rows, keysInSurvey, (name) => surveyPathOf(survey, name)),
    ),
  ],
};
