import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { descending } from 'd3';
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { pageFiles } from './page-file.ts';
import { refuseUnknownWords } from './refuse-unknown-words.ts';
import { atlasFolder, site } from '../settings/site.ts';
import { atlasFor, type Atlas } from '../survey/atlas.ts';
import { frontSurvey } from '../survey/front-survey.ts';
import { Municipality } from '../survey/municipality.ts';
import { byText } from '../text/order.ts';
import { AtlasTables } from '../survey/tables.ts';

const readTable = (name: string): unknown =>
  JSON.parse(readFileSync(join(atlasFolder, 'content/tabellen', `${name}.json`), 'utf8'));

/** Every table beside the records. */
export const tables = AtlasTables.parse(
  Object.fromEntries(Object.keys(AtlasTables.shape).map((name) => [name, readTable(name)])),
);

/** The page of each municipality: its record, and the MDX below it. */
export const municipalityPages = Array.from(
  pageFiles(join(atlasFolder, 'content/gemeenten')),
  ({ file, record, body }) => ({ file, body, record: Municipality.parse(record) }),
).toSorted(byText(({ record }) => record.name));
export const municipalities = municipalityPages.map(({ record }) => record);
export const municipalityByCode = new Map(municipalities.map((record) => [record.code, record]));

const isAccount = ({ id }: { id: string }) => id === 'verantwoording';
const background = await getCollection('background');

/** The page on how the atlas was made. */
export const accountPage = background.find(isAccount);
export const backgroundPages = background
  .filter((page) => !isAccount(page))
  .toSorted((a, b) => a.data.order - b.data.order);

/** The pages for readers abroad; an atlas may have none. */
export const englishPages = (await getCollection('english')).toSorted(
  (a, b) => a.data.order - b.data.order,
);

const notes = new Map((await getCollection('notes')).map((note) => [note.id, note]));

/** The note of an editor on a municipality, where there is one. */
export const noteOf = (slug: string) => notes.get(slug);

export const sourceById = new Map(tables.sources.map((source) => [source.id, source]));
export const organisationById = new Map(tables.organisations.map((row) => [row.id, row]));

/** A page as its file has it now: compiled code may be kept from a build of another atlas with the same pages. */
function written(folder: string, { filePath = '', data }: CollectionEntry<'background' | 'notes'>) {
  const file = join(atlasFolder, 'content', folder, basename(filePath));
  return { file, text: readFileSync(file, 'utf8'), ...data };
}
refuseUnknownWords(
  [
    ...background.map((page) => written('achtergrond', page)),
    ...Array.from(notes.values(), (note) => ({
      ...written('toelichtingen', note),
      noteOn: note.id,
    })),
  ],
  {
    sources: sourceById,
    municipalities: municipalityByCode,
    pages: new Set(municipalities.map(({ slug }) => slug)),
  },
);

/** A page or note to put in its place. */
export const rendered = render;

/** Every survey, the newest first. */
export const surveys = tables.surveys.toSorted(
  (a, b) => descending(a.year, b.year) || descending(a.asked.on, b.asked.on),
);

/** The survey that the pages show. */
export const survey = frontSurvey(surveys, site.survey);

/** The other surveys, the newest first. */
export const otherSurveys = surveys.filter(({ id }) => id !== survey.id);

const tablesAndTopic = { ...tables, topic: site.topic };

/** The atlas as the survey in front shows it. */
export const atlas = atlasFor(survey, municipalities, tablesAndTopic);

const atlasBySurvey = new Map([
  [survey.id, atlas],
  ...otherSurveys.map(
    (other) => [other.id, atlasFor(other, municipalities, tablesAndTopic)] as const,
  ),
]);

/** The atlas as one survey shows it. */
export function atlasOfSurvey(id: string): Atlas {
  const found = atlasBySurvey.get(id);
  if (!found) throw new Error(`enquête ${id} bestaat niet`);
  return found;
}
