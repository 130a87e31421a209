import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostileStrings } from './hostile-strings.ts';
import { sourceRows } from './source-rows.ts';
import { writeRows, type Cells } from './write-rows.ts';
import { atlasTables, surveyTables } from '../../src/read/table-schemas.ts';

/** The texts that the tables take, each to be found again to the letter. */
export const hostileTexts = hostileStrings
  .filter(({ inTable }) => inTable === 'exact')
  .map(({ text }) => text);

/** The municipalities; the first answers, the second tells of projects, the third is silent. */
export const hostileNames = [
  `<b>"Ede" & 'Tiel'</b> $& {1}`,
  'constructor',
  '${__proto__}',
] as const;

export const hostileSlugs = ['b-ede-tiel-b-1', 'constructor', 'proto'] as const;

const [markup, template] = [hostileTexts[20] ?? '', '</title><b>{{7*7}}${7*7}'];
const survey = 'vijandig-2016';
const codes = ['GM0001', 'GM0002', 'GM0003'] as const;
const whose = (index: 0 | 1 | 2) => ({
  gemeentecode: codes[index],
  gemeentenaam: hostileNames[index],
  bron: survey,
});

const municipalities: Cells[] = codes.map((code, index) => ({
  gemeentecode: code,
  gemeentenaam: hostileNames[index] ?? '',
  provincie: 'Gelderland',
  inwoners: 1000 * (index + 1),
  afkorting: ['<b>', '$&', '{1}'][index] ?? '',
  kolom: index,
  rij: 0,
}));

const answered = {
  status: 'beantwoord',
  aanpak: 'netwerk',
  fase: 'lopend',
  themas: 'taal',
};

/** The rows of each table, by its path; a table that is not named has none. */
const rowsOf: Record<string, Cells[]> = {
  'gemeenten.csv': municipalities,
  'tegelkaart.csv': municipalities,
  'landelijk/gemeenten.csv': municipalities,
  'organisaties.csv': hostileTexts.map((text, index) => ({
    organisatie_id: `organisatie-${index}`,
    organisatie: text,
    soort: 'overig',
    met_naam: 'ja',
  })),
  'woonplaatsen.csv': hostileTexts.map((text, index) => ({
    woonplaats: text,
    woonplaatscode: `WP${1000 + index}`,
    gemeentecode: codes[0],
    gemeentecode_nu: codes[0],
  })),
  'beleid.csv': sourceRows('beleid.csv'),
  'bronnen.csv': [
    ...sourceRows('bronnen.csv'),
    {
      bron: survey,
      titel: markup,
      uitgever: template,
      soort: 'journalistiek',
      gepubliceerd_op: '2016',
      gepubliceerd_afgeleid: 'nee',
      adres: 'javascript:window.struikeldraad=1',
      toelichting: markup,
    },
  ],
  'antwoorden.csv': [
    { ...whose(0), ...answered, samenvatting: hostileTexts.join('\n') },
    { ...whose(1), ...answered, samenvatting: template },
    { ...whose(2), status: 'niet-gereageerd' },
  ],
  'partners.csv': hostileTexts.map((_, index) => ({
    ...whose(0),
    organisatie_id: `organisatie-${index}`,
  })),
  'projecten.csv': hostileTexts.map((text, index) => ({
    project_id: `project-${index}`,
    ...whose(1),
    project: text,
    thema: 'taal',
    status: 'lopend',
    met_naam: 'ja',
  })),
  'budgetten.csv': [
    {
      ...whose(0),
      bedrag_eur_reden: 'niet-genoemd',
      eenheid: 'onduidelijk',
      jaar: 2016,
      soort: 'subsidie-zonder-bedrag',
      omvat: 'onduidelijk',
      toelichting: markup,
    },
  ],
};

const settings = {
  id: survey,
  title: `Enquête ${markup}`,
  publisher: template,
  year: 2016,
  source: survey,
  question: markup,
  questionNote: template,
  asked: { province: 'Gelderland', on: '2016-01-01' },
  inhabitants: { on: '2016-01-01', source: 'cbs-inwoners-2016' },
  askedLabel: `de drie gemeenten ${markup}`,
};

const writeTable = (folder: string, path: string, columns: readonly string[]) => {
  writeRows(join(folder, path), columns, rowsOf[path] ?? []);
};

/** Writes an atlas of three municipalities whose every text is hostile. */
export function writeHostileAtlas(folder: string): void {
  const data = join(folder, 'data');
  for (const { path, row } of Object.values(atlasTables))
    writeTable(data, path, Object.keys(row.shape));
  for (const { path, row } of Object.values(surveyTables))
    writeTable(join(data, 'enquetes', survey), path, Object.keys(row.shape));
  writeFileSync(join(data, 'enquetes', survey, 'enquete.json'), JSON.stringify(settings));
  const template = 'tests/fixtures/landelijk';
  const own = readFileSync(join(template, 'data/atlas.json'), 'utf8');
  writeFileSync(
    join(data, 'atlas.json'),
    JSON.stringify({ ...(JSON.parse(own) as object), survey, pictures: true }),
  );
  cpSync(join(template, 'content'), join(folder, 'content'), { recursive: true });
}
