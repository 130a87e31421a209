import { coverageOf } from '../../../src/dataset/descriptions/coverage-of.ts';
import { csvwGroupOf } from '../../../src/dataset/descriptions/csvw.ts';
import { dataPackageOf } from '../../../src/dataset/descriptions/datapackage.ts';
import type { Dataset } from '../../../src/dataset/descriptions/dataset.ts';
import { dcatOf } from '../../../src/dataset/descriptions/dcat.ts';
import { schemaOrgOf } from '../../../src/dataset/descriptions/schema-org.ts';
import { dataFile } from '../../../src/dataset/files/data-file.ts';
import { municipalityDocuments } from '../../../src/dataset/files/municipality-document.ts';
import { publishedBy } from '../../../src/dataset/tables/index.ts';
import { rowsOfSurveys } from './count-rows.ts';
import type { InventedAtlas } from './invent-survey.ts';
import type { ReadAtlas } from './read-invented.ts';

/** The years that the rows of an atlas name: of its surveys, and of the agreements that begin or end. */
function yearsIn({ surveys, arrangements, areas }: InventedAtlas): number[] {
  const told = areas.length > 0 ? arrangements.flatMap(({ van = '', tot = '' }) => [van, tot]) : [];
  return [
    ...surveys.map(({ year }) => year),
    ...told.flatMap((day) => (/^\d{4}/.test(day) ? [Number(day.slice(0, 4))] : [])),
  ];
}

/** Where the descriptions of a data set, or the JSON of a municipality, say other than its rows. */
export function metadataFaults(
  invented: InventedAtlas,
  { atlas, publication }: ReadAtlas,
): string[] {
  // The list of origins is as long as all others together, and tells nothing of its own.
  const told = Object.entries(publishedBy(publication)).filter(([name]) => name !== 'herkomst');
  const tables = Object.fromEntries(told);
  const rows = Object.fromEntries(told.map(([name, table]) => [name, table.rows(publication)]));
  const dataset: Dataset = {
    ...{ name: 'proef', title: 'Proef: gegevens', version: '1', sources: [] },
    address: 'https://proef.nl/data/',
    publisher: { name: 'De Proefkrant', address: 'https://proef.nl', email: 'a@proef.nl' },
    ...coverageOf(publication.municipalities, publication.tables.surveys, invented.topic),
    ...{ surveys: publication.tables.surveys, tables },
    files: Object.entries(rows).map(([table, { length }]) =>
      dataFile({ path: `${table}.csv`, format: 'csv', table, rows: length }, ''),
    ),
  };
  const years = yearsIn(invented);
  const span = [Math.min(...years), Math.max(...years)].map(String);
  const provinces = [
    ...new Set(invented.municipalities.map(({ provincie = '' }) => provincie)),
  ].sort();
  const schema = schemaOrgOf(dataset);
  const catalogue = JSON.stringify(dcatOf(dataset));
  const package_ = dataPackageOf(dataset);
  const group = JSON.stringify(csvwGroupOf(dataset));
  const due = rowsOfSurveys(invented.surveys);
  const documentOf = municipalityDocuments(tables, rows);
  const [first, last] = [atlas.municipalities[0], atlas.municipalities.at(-1)];
  const claims: [what: string, holds: boolean][] = [
    ['jaren', schema.temporalCoverage === span.join('/')],
    ['jaren in DCAT', span.every((year) => catalogue.includes(`"${year}"`))],
    ['provincies', schema.spatialCoverage.map(({ name }) => name).join() === provinces.join()],
    ['provincies in DCAT', provinces.every((name) => catalogue.includes(`"${name}"`))],
    [
      'titels',
      invented.surveys.every(({ title }) => dataset.description.includes(title)) &&
        dataset.description.includes('afspraken') === invented.areas.length > 0,
    ],
    [
      'enquêtes',
      package_.surveys
        .map(({ name, year }) => `${name} ${year}`)
        .toSorted()
        .join() ===
        invented.surveys
          .map(({ id, year }) => `${id} ${year}`)
          .toSorted()
          .join(),
    ],
    ['tabellen in CSVW', Object.keys(tables).every((name) => group.includes(`${name}.csv`))],
    ...package_.resources.flatMap(({ name, rowCount }): [string, boolean][] =>
      name in due ? [[`rijen van ${name}`, rowCount === due[name]]] : [],
    ),
    ...[first, last].flatMap((one): [string, boolean][] => {
      if (!one) return [];
      const told = documentOf(one.code);
      const own = rowsOfSurveys(invented.surveys, one.code);
      const answers = (told['antwoorden'] ?? []).map(
        ({ enquete, status }) => `${enquete} ${status}`,
      );
      return [
        ...Object.entries(own).flatMap(([name, count]): [string, boolean][] =>
          name in tables && name in told
            ? [[`${name} van ${one.code}`, told[name]?.length === count]]
            : [],
        ),
        [
          `antwoorden van ${one.code}`,
          invented.surveys.every(({ id, responses }) => {
            const row = responses.find(({ gemeentecode }) => gemeentecode === one.code);
            return row === undefined || answers.includes(`${id} ${row['status']}`);
          }),
        ],
      ];
    }),
  ];
  return claims.flatMap(([what, holds]) => (holds ? [] : [what]));
}
