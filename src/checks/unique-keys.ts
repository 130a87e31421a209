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
  name: string;
  file: string;
  line: number;
}

function repeatedKeys(keys: readonly Key[], tip = 'houd één van beide'): Breach[] {
  const first = new Map<string, Key>();
  return keys.flatMap((key) => {
    const { id, name, file, line } = key;
    const earlier = first.get(id);
    first.set(id, earlier ?? key);
    if (!earlier) return [];
    const where = earlier.file === file ? 'op' : `in ${earlier.file},`;
    return [{ file, line, message: `${name} staat al ${where} regel ${earlier.line}`, tip }];
  });
}

/** What may stand in a table once: how it is told apart, what a message calls it, and the remedy where it stands there twice. */
interface Unique<R> {
  id: (row: R) => string | undefined;
  name?: string;
  tip?: string;
}

const keysOf = <R extends { line: number }>(
  file: string,
  rows: readonly R[],
  { id: idOf, name }: Unique<R>,
): Key[] =>
  rows.flatMap((row) => {
    const id = idOf(row);
    return id === undefined ? [] : [{ id, name: name ?? id, file, line: row.line }];
  });

/** Those with the same cells in these columns, as the table that is published has its key. */
const sameCells = <R extends Row>(columns: readonly (keyof R)[], name: string): Unique<R> => ({
  id: (row) => JSON.stringify(columns.map((column) => row[column])),
  name,
  tip: 'houd één van beide, of vul in waarin zij verschillen',
});

type KeysOf<Tables extends Record<string, readonly Row[]>> = {
  [Name in keyof Tables]: readonly Unique<Tables[Name][number]>[];
};

const keysInAtlas: KeysOf<AtlasRows> = {
  municipalities: [{ id: (row) => row.gemeentecode }],
  formerMunicipalities: [
    { id: (row) => `${row.gemeentecode ?? row.gemeentenaam} opgegaan in ${row.opgegaan_in}` },
  ],
  places: [
    { id: (row) => row.woonplaatscode },
    { id: (row) => `${row.woonplaats} in ${row.gemeentecode}` },
  ],
  postcodes: [{ id: (row) => `${row.postcode} in ${row.gemeentecode.join(' en ')}` }],
  tiles: [
    { id: (row) => row.gemeentecode },
    { id: (row) => `tegel ${row.kolom}, ${row.rij}` },
    { id: (row) => row.afkorting },
  ],
  neighbours: [{ id: (row) => [row.gemeentecode_a, row.gemeentecode_b].sort().join(' naast ') }],
  housingTargets: [{ id: (row) => row.periode }],
  housingTargetExemptions: [{ id: (row) => row.gemeentecode }],
  organisations: [
    { id: (row) => row.organisatie_id },
    { id: (row) => row.organisatie.toLowerCase() },
  ],
  descriptions: [{ id: (row) => row.organisatie_id }],
  sources: [{ id: (row) => row.bron }],
  policy: [{ id: (row) => row.beleid_id }],
  areas: [{ id: (row) => `${row.gemeentecode} in gebied ${row.gebied}` }],
  arrangements: [
    sameCells(
      ['gebied', 'gemeentecode', 'organisatie_id', 'taak', 'van', 'tot', 'status', 'bron'],
      'deze afspraak',
    ),
  ],
  reactions: [
    { id: (row) => `${row.gemeentecode} ${row.enquete} ${row.veld} ${row.ontvangen_op}` },
  ],
  themeCues: [{ id: (row) => `${row.woorddeel} bij ${row.thema ?? 'geen thema'}` }],
  changes: [sameCells(['versie', 'tabel', 'rij', 'kolom'], 'deze wijziging')],
  nationalMunicipalities: [{ id: (row) => row.gemeentecode }],
  nationalPlaces: [{ id: (row) => row.woonplaatscode }],
  nationalPostcodes: [{ id: (row) => `${row.postcode} in ${row.gemeentecode}` }],
  // Facts, whose keys are told apart over all tables together.
  amounts: [],
  housing: [],
  outcomes: [],
};

const keysInSurvey: KeysOf<SurveyRows> = {
  responses: [{ id: (row) => row.gemeentecode }],
  partners: [{ id: (row) => `${row.gemeentecode} met ${row.organisatie_id}` }],
  // Their keys are told apart over all surveys together.
  projects: [],
  budgets: [
    sameCells(
      ['gemeentecode', 'bron', 'jaar', 'soort', 'eenheid', 'omvat', 'toelichting'],
      'een bedrag van deze soort',
    ),
  ],
  codings: [{ id: (row) => `${row.gemeentecode} ${row.veld}` }],
  questions: [
    { id: (row) => row.vraag },
    { id: (row) => `volgorde ${row.volgorde}` },
    { id: ({ rol }) => (rol === null ? undefined : `rol ${rol}`) },
  ],
  given: [{ id: (row) => `${row.gemeentecode} ${row.vraag}` }],
};

const repeatedIn = <Tables extends Record<string, readonly Row[]>>(
  tables: Tables,
  keys: KeysOf<Tables>,
  fileOf: (name: keyof Tables) => string,
): Breach[] =>
  (Object.keys(keys) as (keyof Tables)[]).flatMap(<Name extends keyof Tables>(name: Name) =>
    keys[name].flatMap((unique) =>
      repeatedKeys(
        keysOf(fileOf(name), tables[name] as readonly Tables[Name][number][], unique),
        unique.tip,
      ),
    ),
  );

/** No key stands twice in its table. */
export const uniqueKeys: Check = {
  name: 'elke sleutel staat één keer in zijn tabel',
  breaches: (data) => [
    ...repeatedIn(data.rows, keysInAtlas, pathOf),
    ...repeatedKeys(
      tablesOfFacts(data).flatMap((table) =>
        keysOf(table.file, table.rows, { id: ({ feit }) => feit }),
      ),
      'geef dit feit een eigen id, ook naast de andere tabellen van feiten',
    ),
    ...repeatedKeys(
      data.surveys.flatMap((survey) =>
        keysOf(surveyPathOf(survey, 'projects'), survey.rows.projects, {
          id: (row) => row.project_id,
        }),
      ),
      'geef het project een eigen id, ook als een eerdere enquête het al noemde',
    ),
    ...data.surveys.flatMap((survey) =>
      repeatedIn(survey.rows, keysInSurvey, (name) => surveyPathOf(survey, name)),
    ),
  ],
};
