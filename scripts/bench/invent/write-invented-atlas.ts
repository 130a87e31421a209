import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import type { z } from 'astro/zod';
import type { Survey } from '../../../src/survey/tables.ts';
import { seededRandom, seedOf } from '../search/seeded-random.ts';
import { atlasTables, surveyTables } from '../../../src/read/table-schemas.ts';
import { inventedAnswer, organisationCount } from './invented-answers.ts';
import { existedOn, type InventedUnit } from './invented-unit.ts';

type Row = Record<string, string | number>;

/**
 * Writes the folder of an invented atlas: settings, surveys and texts as the template has them, and
 * values made up for each municipality.
 */
export function writeInventedAtlas(
  folder: string,
  template: string,
  units: readonly InventedUnit[],
): void {
  rmSync(join(folder, 'data'), { recursive: true, force: true });
  cpSync(template, folder, { recursive: true });
  const tables = new Map<string, Row[]>([
    ...emptyTables(template),
    ...commonTables(units),
    ['reacties.csv', reactionsOf(units, template)],
  ]);
  for (const file of globSync('data/enquetes/*/enquete.json', { cwd: template })) {
    const survey = JSON.parse(readFileSync(join(template, file), 'utf8')) as Survey;
    const asked = units.filter((unit) => existedOn(unit, survey.asked.on));
    const answers = asked.map((unit) => inventedAnswer(unit, survey.id, survey.year));
    for (const name of ['antwoorden', 'partners', 'projecten', 'budgetten'] as const)
      tables.set(
        `enquetes/${survey.id}/${name}.csv`,
        answers.flatMap((answer) => answer[name]),
      );
    tables.set(`enquetes/${survey.id}/codering.csv`, []);
  }
  for (const [path, rows] of tables) writeTable(join(folder, 'data'), path, rows);
}

/** Every table that the template leaves out has no rows. */
const emptyTables = (template: string): [string, Row[]][] =>
  Object.values(atlasTables)
    .filter(({ path }) => !existsSync(join(template, 'data', path)))
    .map(({ path }) => [path, []]);

/** The reactions in the template of municipalities that this atlas has. */
function reactionsOf(units: readonly InventedUnit[], template: string): Row[] {
  const csv = readFileSync(join(template, 'data/reacties.csv'), 'utf8');
  const { data } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  const nameOf = new Map(units.map(({ code, name }) => [code, name]));
  return data.filter((row) => nameOf.get(String(row['gemeentecode'])) === row['gemeentenaam']);
}

function commonTables(units: readonly InventedUnit[]): [string, Row[]][] {
  return Object.entries({
    'gemeenten.csv': units.map((unit) => ({
      gemeentecode: unit.code,
      gemeentenaam: unit.name,
      provincie: unit.province,
      inwoners: inhabitantsOf(unit),
      ontstaan_op: unit.from > '2000' ? unit.from : '',
      opgegaan_in: unit.successor,
      opgegaan_op: unit.successor === '' ? '' : unit.until,
    })),
    'landelijk/gemeenten.csv': units.map((unit) => ({
      gemeentecode: unit.code,
      gemeentenaam: unit.name,
      provincie: unit.province,
      van: unit.from,
      tot: unit.until,
      opgegaan_in: unit.successor,
    })),
    'organisaties.csv': Array.from({ length: organisationCount }, (_, index) => ({
      organisatie_id: `verzonnen-${index + 1}`,
      organisatie: `Verzonnen organisatie ${index + 1}`,
      soort: index === 0 ? 'vluchtelingenwerk' : 'welzijn',
      met_naam: 'ja',
    })),
  });
}

const inhabitantsOf = ({ code }: InventedUnit) =>
  8000 + Math.floor(seededRandom(seedOf(code))() ** 3 * 200_000);

const schemas = new Map<string, z.ZodObject>(
  [...Object.values(atlasTables), ...Object.values(surveyTables)].map(({ path, row }) => [
    path,
    row,
  ]),
);

function writeTable(data: string, path: string, rows: readonly Row[]) {
  const schema = schemas.get(path) ?? schemas.get(path.replace(/^.*\//, ''));
  const fields = Object.keys(schema?.shape ?? {});
  const cells = rows.map((row) => fields.map((field) => row[field] ?? ''));
  const file = join(data, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${Papa.unparse({ fields, data: cells }, { newline: '\n' })}\n`);
}
