import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import { atlasFolder } from './site.ts';
import { atlasFor } from './survey/atlas.ts';
import { byText } from './survey/order.ts';
import { AtlasTables } from './survey/tables.ts';

const readTable = (name: string): unknown =>
  JSON.parse(readFileSync(join(atlasFolder, 'content/tabellen', `${name}.json`), 'utf8'));

/** Every table beside the records. */
export const tables = AtlasTables.parse(
  Object.fromEntries(Object.keys(AtlasTables.shape).map((name) => [name, readTable(name)])),
);

export const municipalityPages = (await getCollection('municipalities')).toSorted(
  byText((page) => page.data.name),
);
export const municipalities = municipalityPages.map((page) => page.data);
export const municipalityByCode = new Map(municipalities.map((record) => [record.code, record]));

export const backgroundPages = (await getCollection('background'))
  .filter((page) => page.id !== 'verantwoording')
  .toSorted((a, b) => a.data.order - b.data.order);
export const notes = await getCollection('notes');

export const sourceById = new Map(tables.sources.map((source) => [source.id, source]));
export const organisationById = new Map(tables.organisations.map((row) => [row.id, row]));

const [newest] = tables.surveys.toSorted((a, b) => b.year - a.year);
if (!newest) throw new Error('data/enquetes/ bevat geen enquête');

/** The newest survey, which the pages show. */
export const survey = newest;

/** The atlas as that survey shows it. */
export const atlas = atlasFor(survey, municipalities, tables);
