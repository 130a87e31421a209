import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { partners } from '../../src/dataset/recompute/telling-partners.ts';
import { respons } from '../../src/dataset/recompute/telling-respons.ts';
import { themas } from '../../src/dataset/recompute/telling-themas.ts';
import type { ChartId } from '../../src/charts/index.ts';
import { themes } from '../../src/survey/vocabulary.ts';
import { formatNumber } from '../../src/text/format.ts';
import { newestRows } from '../support/newest-rows.ts';
import { dcatFaults, searchFaults } from '../support/open-data/catalogue-faults.ts';
import { csvwFaults, type CsvwGroup } from '../support/open-data/csvw-faults.ts';
import { fileFaults, packageFaults, type Package } from '../support/open-data/package-faults.ts';
import { rowsOf, tableFaults } from '../support/open-data/table-faults.ts';
import { shownCharts } from '../support/shown-charts.ts';
import { sourceSurveys } from '../support/source-surveys.ts';
import { unescaped } from '../support/unescaped.ts';

type Json = Record<string, unknown>;
const read = (path: string) => readFileSync(`dist/data/${path}`);
const json = <Type = Json>(path: string) => JSON.parse(read(path).toString()) as Type;

const data = json<Package>('datapackage.json');
const table = (name: string) => rowsOf(read(`${name}.csv`).toString());
const valuesOf = (resource: string, field: string) =>
  new Set(rowsOf(read(`${resource}.csv`).toString()).map((row) => row[field] ?? ''));
const resource = (name: string) => {
  const found = data.resources.find((resource) => resource.name === name);
  if (!found) throw new Error(name);
  return found;
};
const faultsOf = (name: string, csv = read(`${name}.csv`).toString()) =>
  tableFaults(resource(name).schema, csv, valuesOf);

test('datapackage.json keeps to the profile of Data Package', () => {
  expect(packageFaults(data)).toEqual([]);
});

test.each<[string, (broken: Package) => unknown]>([
  ['without tables', (broken) => (broken.resources = [])],
  ['with a space in a name', (broken) => (broken.name = 'de atlas')],
  ['with a checksum that is none', (broken) => (broken.resources[0]!.hash = 'sha256:niets')],
  [
    'with a column without a name',
    (broken) => delete (broken.resources[0]!.schema.fields[0] as Partial<{ name: string }>).name,
  ],
])('a Data Package %s is refused', (_, breakIt) => {
  const broken = structuredClone(data);
  breakIt(broken);
  expect(packageFaults(broken)).not.toEqual([]);
});

test.each(data.resources.map((one) => [one.path, one] as const))(
  '%s has the size, checksum and rows that its description says',
  (path, one) => {
    const file = read(path);
    expect(fileFaults(one, file)).toEqual([]);
    expect(fileFaults(one, Buffer.concat([file, Buffer.from('x')]))).toHaveLength(2);
    expect(rowsOf(file.toString())).toHaveLength(one.rowCount);
  },
);

test.each(data.resources.map(({ name }) => name))(
  'every row of %s.csv keeps to its Table Schema',
  (name) => {
    expect(faultsOf(name)).toEqual([]);
  },
);

const firstCell = (name: string, column: string, fits = /./) =>
  table(name)
    .map((row) => row[column] ?? '')
    .find((cell) => fits.test(cell)) ?? '';
const [code, other] = [...new Set(table('gemeenten').map((row) => row['gemeentecode'] ?? ''))];
const amount = firstCell('budgetten', 'bedrag_eur', /^\d+$/);
const [enquete = ''] = sourceSurveys().map(({ id }) => id);

test.each([
  ['gemeenten', `${code},`, `${code?.slice(2)},`],
  ['gemeenten', `${other},`, `${code},`],
  ['gemeenten', `,${firstCell('gemeenten', 'aanpak', /^[a-z]+$/)},`, ',,'],
  ['partners', `${firstCell('partners', 'gemeentecode')},`, 'GM9999,'],
  ['budgetten', `,${amount},`, `,${amount} euro,`],
  ['projecten', `,${firstCell('projecten', 'status')},`, ',bezig,'],
  ['omzettabel', 'gemeentecode,', 'code,'],
])('a copy of %s.csv with %s turned into %s is refused', (name, from, to) => {
  const csv = read(`${name}.csv`).toString();
  expect(csv).toContain(from);
  expect(faultsOf(name, csv.replace(from, to))).not.toEqual([]);
});

const dcat = json('dcat.jsonld');
const page = readFileSync('dist/data/index.html', 'utf8');
const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
const found = JSON.parse(block) as Json;

test('dcat.jsonld has all that DCAT-AP-NL asks', () => {
  expect(dcatFaults(dcat)).toEqual([]);
});

test.each(['accessRights', 'creator', 'identifier', 'publisher'])(
  'a DCAT description without %s is refused',
  (key) => {
    const dataset = { ...(dcat['dcat:dataset'] as Json), [`dct:${key}`]: undefined };
    expect(dcatFaults({ ...dcat, 'dcat:dataset': dataset })).toEqual([`dataset has no dct:${key}`]);
  },
);

test('a DCAT description whose contact point is of no kind is refused', () => {
  const dataset = { ...(dcat['dcat:dataset'] as Json), 'dcat:contactPoint': { '@id': '#' } };
  expect(dcatFaults({ ...dcat, 'dcat:dataset': dataset })).toHaveLength(1);
});

test('the page of the data has all that a search engine for data asks', () => {
  expect(searchFaults(found)).toEqual([]);
});

test.each(['license', 'name', 'distribution', 'description'])(
  'a description for search engines without %s is refused',
  (key) => {
    expect(searchFaults({ ...found, [key]: undefined })).toHaveLength(1);
  },
);

const filesOf = (described: Json) =>
  described['distribution'] as { name: string; sha256: string }[];

test('page, catalogue and list of checksums say the same of every file, and it is true', () => {
  const sums = read('sha256sums.txt')
    .toString()
    .trim()
    .split('\n')
    .map((line) => line.split('  '));
  const truth = sums.map(([, path = '']) => [
    createHash('sha256').update(read(path)).digest('hex'),
    path,
  ]);
  expect(sums).toEqual(truth);
  expect(filesOf(found).map(({ name, sha256 }) => [sha256, name])).toEqual(truth);
  const text = JSON.stringify(dcat);
  for (const [sum = ''] of truth) expect(text).toContain(sum);
});

test('the zip holds every table in every format, the read-me, the licence and the description', () => {
  const files = unzipSync(read(`${data.name}.zip`));
  const wanted = filesOf(found)
    .map(({ name }) => name)
    .filter((name) => !name.endsWith('.zip'));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([...wanted, 'LEESMIJ.txt', 'LICENTIE.txt', 'datapackage.json']),
  );
  for (const name of wanted)
    expect(read(name).equals(files[name] ?? new Uint8Array()), name).toBe(true);
});

test('each CSV has a description of CSV on the Web beside it, with the same columns', () => {
  for (const { name, path, schema } of data.resources) {
    expect(existsSync(`dist/data/${path}-metadata.json`)).toBe(true);
    const { url, tableSchema } = json<{
      url: string;
      tableSchema: { columns: { name: string }[] };
    }>(`${path}-metadata.json`);
    expect(url).toBe(`${name}.csv`);
    expect(tableSchema.columns.map((column) => decodeURIComponent(column.name))).toEqual(
      schema.fields.map((field) => field.name),
    );
  }
});

const group = json<CsvwGroup>('csv-metadata.json');
const readTable = (url: string) => read(url).toString();

test('the tables are as their group in CSV on the Web says, each reference to one row', () => {
  expect(csvwFaults(group, readTable)).toEqual([]);
  expect(group.tables.map(({ url }) => url)).toEqual(data.resources.map(({ path }) => path));
  // CSV on the Web knows only a reference to one row: not to a municipality with a row per survey.
  const isTelling = (column: string) => sourceSurveys().length > 1 || column !== 'enquete';
  const toOneRow = data.resources.map(({ schema }) =>
    (schema.foreignKeys ?? []).filter(({ reference: { resource, fields } }) => {
      const referred = data.resources.find(({ name }) => name === resource);
      return referred?.schema.primaryKey.filter(isTelling).join() === fields.join();
    }),
  );
  expect(group.tables.map(({ tableSchema }) => tableSchema.foreignKeys.length)).toEqual(
    toOneRow.map((keys) => keys.length),
  );
  expect(toOneRow.flat()).not.toEqual([]);
});

const inhabitants = firstCell('gemeenten', 'inwoners', /^\d{5,}$/);

test.each([
  ['partners.csv', `,${firstCell('partners', 'organisatie_id')},`, ',niemand,'],
  ['projecten.csv', `,${firstCell('projecten', 'status')},`, ',bezig,'],
  ['samenwerkingen.csv', `,${firstCell('samenwerkingen', 'bron')},`, ',nergens,'],
  ['organisaties.csv', 'organisatie_id,', 'id,'],
  ['gemeenten.csv', `,${inhabitants},`, `,${formatNumber(Number(inhabitants))},`],
])('a group in which %s has %s turned into %s is refused', (name, from, to) => {
  expect(readTable(name)).toContain(from);
  const broken = (url: string) =>
    url === name ? readTable(url).replace(from, to) : readTable(url);
  expect(csvwFaults(group, broken)).not.toEqual([]);
});

test('a group that refers to a table outside it, or to a row that stands twice, is refused', () => {
  const outside = structuredClone(group);
  outside.tables = outside.tables.filter(({ url }) => url !== 'organisaties.csv');
  expect(csvwFaults(outside, readTable)).not.toEqual([]);
  const twice = (url: string) =>
    url === 'bronnen.csv' ? readTable(url) + readTable(url).split('\r\n')[1] : readTable(url);
  expect(csvwFaults(group, twice)).not.toEqual([]);
});

const openApi = json<{
  paths: Record<string, { get: { responses: { '200': { content: Json } } } }>;
  components: { schemas: Json };
}>('openapi.json');
const ajv = new Ajv2020({ strict: false, allErrors: true });
(formats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addSchema(openApi, 'openapi');

const validators = new Map<string, ReturnType<typeof ajv.compile>>();

function answerFaults(schema: string, answer: unknown) {
  const $ref = `openapi#/components/schemas/${schema}`;
  const validate = validators.get(schema) ?? ajv.compile({ $ref });
  validators.set(schema, validate);
  return validate(answer) ? [] : validate.errors;
}

test('every JSON file is what openapi.json says of it', () => {
  expect(answerFaults('overzicht', json('gemeenten/index.json'))).toEqual([]);
  for (const { name } of data.resources)
    for (const row of json<Json[]>(`${name}.json`)) expect(answerFaults(name, row)).toEqual([]);
});

test('the JSON of each municipality in the index is what openapi.json says of it', () => {
  const { gemeenten } = json<{ gemeenten: { gemeentecode: string; gegevens: string }[] }>(
    'gemeenten/index.json',
  );
  expect(gemeenten).toHaveLength(newestRows.length);
  for (const { gemeentecode, gegevens } of gemeenten) {
    const document = json(new URL(gegevens).pathname.replace('/data/', ''));
    expect(document['gemeentecode']).toBe(gemeentecode);
    expect(answerFaults('gemeente', document)).toEqual([]);
  }
});

test('an answer with a number as text, or without its answers, is refused', () => {
  const one = json<Json & { antwoorden: Json[] }>(`gemeenten/${code}.json`);
  const [answer] = one.antwoorden;
  expect(
    answerFaults('gemeente', { ...one, antwoorden: [{ ...answer, inwoners: inhabitants }] }),
  ).not.toEqual([]);
  expect(answerFaults('gemeente', { ...one, antwoorden: undefined })).not.toEqual([]);
});

/** The chart of each finding that can be recomputed, with the name of its code and what its page must say. */
const recomputed: [ChartId, string, (page: string) => void][] = [
  [
    'respons-kaart',
    'respons',
    (page) => {
      const { beantwoord, gevraagd } = respons(table('gemeenten'), enquete);
      const of = beantwoord === gevraagd ? `Alle ${gevraagd}` : `${beantwoord} van de ${gevraagd}`;
      expect(page).toContain(`${of} gemeenten gaven antwoord`);
    },
  ],
  [
    'partners',
    'partners',
    (page) => {
      const { beantwoord } = respons(table('gemeenten'), enquete);
      const [first, second] = partners(table('partners'), table('organisaties'), {
        gemeenten: table('gemeenten'),
        enquete,
      });
      expect(page).toContain(
        `${first?.naam} is partner in ${first?.aantal} van de ${beantwoord} antwoorden; geen andere organisatie met naam is dat in meer dan ${second?.aantal}`,
      );
    },
  ],
  [
    'themas',
    'themas',
    (page) => {
      const { beantwoord } = respons(table('gemeenten'), enquete);
      const named = themas(table('gemeenten'), enquete);
      const most = named.filter(({ aantal }) => aantal === named[0]?.aantal);
      const [said = ''] = /[^<>]* het vaakst voor: [^<>]*/.exec(page) ?? [];
      if (most.length > 3) return expect(said).toBe('');
      expect(said).toContain(`in ${most[0]?.aantal} van de ${beantwoord} antwoorden`);
      for (const { thema } of most)
        expect(said.toLowerCase()).toContain(themes[thema as keyof typeof themes].label);
      const [next, ...more] = named.filter(({ aantal }) => aantal === named[most.length]?.aantal);
      const isTold = most.length === 1 && next !== undefined && more.length === 0;
      expect(said.includes(`(${next?.aantal})`)).toBe(isTold);
    },
  ],
];
const shown = recomputed.filter(([id]) => shownCharts.includes(id));

test.each(shown)(
  'the finding of the chart %s follows from the tables, by the code on the page for that',
  (id, _, check) => {
    check(readFileSync(`dist/grafieken/${id}/index.html`, 'utf8').replaceAll('\u00a0', ' '));
  },
);

test('the page that recomputes the findings says of which survey, and shows that code', () => {
  const text = readFileSync('dist/data/zo-rekent-u-het-na/index.html', 'utf8');
  const steps = text.match(/<ol\b.*?<\/ol>/gs) ?? [];
  expect(steps).toHaveLength(shown.length);
  for (const list of steps) expect(list).toMatch(new RegExp(`\\b${enquete}\\b`));
  for (const [, name] of shown) {
    const [line = ''] =
      /return .*/.exec(readFileSync(`src/dataset/recompute/telling-${name}.ts`, 'utf8')) ?? [];
    expect(unescaped(text)).toContain(line);
  }
});
