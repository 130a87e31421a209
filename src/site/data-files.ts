import { csvwGroupOf, csvwOf } from '../dataset/descriptions/csvw.ts';
import { dataPackageOf } from '../dataset/descriptions/datapackage.ts';
import type { Dataset } from '../dataset/descriptions/dataset.ts';
import { dcatOf } from '../dataset/descriptions/dcat.ts';
import { ddiOf, ddiPath } from '../dataset/descriptions/ddi.ts';
import { openApiOf } from '../dataset/descriptions/openapi.ts';
import { dataset, readMeText, rowCount } from './dataset.ts';
import { surveys } from '../content/index.ts';
import { memory } from './made-before.ts';
import { municipalityIndex } from './municipality-files.ts';
import { questionsIn } from './questions.ts';
import { published, rowsByTable } from './rows-by-table.ts';
import { wideTableName } from '../dataset/tables/wide-tables.ts';
import { archiveOf } from '../dataset/files/archive.ts';
import licenceText from '../dataset/files/cc-by-4.0.txt?raw';
import { dataFile } from '../dataset/files/data-file.ts';

type Content = string | Uint8Array<ArrayBuffer>;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const bytesOf = (content: Content) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const checksums = ({ files }: Dataset) =>
  files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');

/** The codebook of each survey with questions of its own. */
export const codebooks = surveys.flatMap((survey) => {
  const name = wideTableName(survey.id);
  const table = published[name];
  if (!table) return [];
  const asked = { survey, questions: questionsIn(survey.id), table, rows: rowsByTable[name] ?? [] };
  return [{ path: ddiPath(survey.id), title: survey.title, content: ddiOf(dataset, asked) }];
});

/** What lies in the zip beside the tables, and by itself under the same address. */
const descriptions: Record<string, Content> = {
  'datapackage.json': json(dataPackageOf(dataset)),
  'csv-metadata.json': json(csvwGroupOf(dataset)),
  ...Object.fromEntries(codebooks.map(({ path, content }) => [path, content])),
  ...Object.fromEntries(
    Object.keys(dataset.tables).map((table) => [
      `${table}.csv-metadata.json`,
      json(csvwOf(dataset, table)),
    ]),
  ),
};

const tableFiles = Object.fromEntries(dataset.files.map(({ path, bytes }) => [path, bytes]));

const archive = dataFile(
  { path: `${dataset.name}.zip`, format: 'zip', rows: rowCount },
  await memory.remade('archief.zip', (earlier) =>
    archiveOf(
      {
        'LEESMIJ.txt': bytesOf(`${readMeText}\n`),
        'LICENTIE.txt': bytesOf(licenceText),
        'sha256sums.txt': bytesOf(checksums(dataset)),
        ...Object.fromEntries(
          Object.entries(descriptions).map(([path, content]) => [path, bytesOf(content)]),
        ),
        ...tableFiles,
      },
      earlier,
    ),
  ),
);

/** The data set with all its files. */
export const wholeDataset: Dataset = { ...dataset, files: [...dataset.files, archive] };

/** Every file under `/data/` that is not about one municipality, by its path there. */
export const dataFiles: Readonly<Record<string, Content>> = {
  ...Object.fromEntries(wholeDataset.files.map(({ path, bytes }) => [path, bytes])),
  ...descriptions,
  'dcat.jsonld': json(dcatOf(wholeDataset)),
  'openapi.json': json(openApiOf(wholeDataset)),
  'gemeenten/index.json': json(municipalityIndex),
  'sha256sums.txt': checksums(wholeDataset),
};
