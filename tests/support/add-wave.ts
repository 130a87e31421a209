import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { surveyTables } from '../../src/read/table-schemas.ts';
import { approaches, phases, themes } from '../../src/survey/vocabulary.ts';
import { slugOf } from '../../src/text/slug.ts';
import { rowsIn } from './rows-in.ts';
import { sourceSurveys } from './source-surveys.ts';
import { writeRows, type Cells } from './write-rows.ts';

const id = 'proef-van-de-redactie';
const organisation = 'huis-van-de-buurt';

type Row = Record<string, string>;

/** The word of a vocabulary at a place, which begins again after its last. */
const wordAt = (vocabulary: object, place: number) => {
  const words = Object.keys(vocabulary);
  return words[place % words.length] ?? '';
};

/**
 * What a municipality says in the new survey: each fifth nothing, each fifth the same as before,
 * the others something else than before.
 */
function responseAfter({ gemeentecode = '', gemeentenaam = '', ...before }: Row, place: number) {
  const whose = { gemeentecode, gemeentenaam, bron: id };
  if (place % 5 === 0) return { ...whose, status: 'niet-gereageerd' };
  if (place % 5 === 1 && before['aanpak']) return { ...before, ...whose };
  return {
    ...whose,
    status: 'beantwoord',
    aanpak: wordAt(approaches, place),
    fase: wordAt(phases, place),
    themas: [...new Set([place, place + 3].map((at) => wordAt(themes, at)))].join('|'),
    samenvatting: `In ${gemeentenaam} helpt een vaste groep mensen. Zij leren elkaar goed kennen.`,
  };
}

const budgets = [
  { bedrag_eur: 2500, eenheid: 'per-vergunninghouder', omvat: 'rijksbijdrage-begeleiding' },
  { bedrag_eur: 61000, eenheid: 'per-jaar', omvat: 'eigen-begroting' },
  { bedrag_eur_reden: 'niet-genoemd', eenheid: 'onduidelijk', omvat: 'subsidie' },
].map((row) => ({
  ...row,
  soort: 'bedrag_eur' in row ? 'gerapporteerd' : 'subsidie-zonder-bedrag',
  toelichting: 'Zo staat het in het antwoord.',
}));

/** The rows of each table of the survey, where these municipalities were asked. */
function tablesOf(asked: readonly Row[], year: number): Record<string, readonly Cells[]> {
  const responses: Cells[] = asked.map(responseAfter);
  const answered = responses.filter(({ status }) => status === 'beantwoord');
  const whose = ({ gemeentecode = '', gemeentenaam = '', bron = '' }: Cells) => ({
    gemeentecode,
    gemeentenaam,
    bron,
  });
  const named = ['vluchtelingenwerk', organisation, 'scholen'];
  return {
    'antwoorden.csv': responses,
    'partners.csv': answered.flatMap((row, place) =>
      named
        .filter((_, at) => place % (at + 2) === 0)
        .map((organisatie_id) => ({ ...whose(row), organisatie_id })),
    ),
    'projecten.csv': answered
      .filter(({ fase }, place) => fase === 'lopend' && place % 2 === 0)
      .map((row) => ({
        ...whose(row),
        project_id: `${slugOf(String(row['gemeentenaam']))}-samen-aan-tafel`,
        project: 'Samen aan tafel',
        thema: 'ontmoeting',
        status: 'lopend',
        start: year,
        met_naam: 'ja',
      })),
    'budgetten.csv': budgets.map((row, place) => ({
      ...whose(answered[place] ?? {}),
      ...row,
      jaar: year,
    })),
    'codering.csv': answered.flatMap((row, place) =>
      ['aanpak', 'fase', 'themas'].map((veld) => ({
        ...whose(row),
        veld,
        eerste: row[veld] ?? '',
        tweede: veld === 'aanpak' && place % 9 === 0 ? 'onduidelijk' : (row[veld] ?? ''),
        vastgesteld: row[veld] ?? '',
        waarom: 'Zo staat het in het antwoord.',
      })),
    ),
  };
}

/** Adds a row at the end of a table, with the columns that the table has. */
function addRow(file: string, row: Cells) {
  const rows = rowsIn(file);
  writeRows(file, Object.keys(rows[0] ?? {}), [...rows, row]);
}

/** Puts a survey in front of the others. */
function putInFront(atlas: string) {
  const file = join(atlas, 'data/atlas.json');
  const settings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...settings, survey: id }, null, 2));
}

/** Adds a survey to an atlas, in front, that asks the municipalities of its newest survey again, a year later. */
export function addWave(atlas: string): void {
  const [before] = sourceSurveys(atlas);
  if (!before) throw new Error(`${atlas} heeft geen enquête`);
  const folderOf = (survey: string) => join(atlas, 'data/enquetes', survey);
  const year = before.year + 1;
  const tables = tablesOf(rowsIn(join(folderOf(before.id), 'antwoorden.csv')), year);
  for (const { path, row } of Object.values(surveyTables))
    writeRows(join(folderOf(id), path), Object.keys(row.shape), tables[path] ?? []);
  const survey = {
    ...before,
    ...{ id, year, source: id, publisher: 'Redactie Proef' },
    title: `Proef van de redactie, ${year}`,
    question: 'Hoe helpt uw gemeente vergunninghouders?',
    questionNote: 'Zo stond de vraag in de brief aan de gemeenten.',
  };
  writeFileSync(join(folderOf(id), 'enquete.json'), JSON.stringify(survey));
  addRow(join(atlas, 'data/bronnen.csv'), {
    bron: id,
    titel: 'Zo helpen gemeenten nu',
    uitgever: 'Redactie Proef',
    soort: 'journalistiek',
    gepubliceerd_op: `${year}-10`,
    gepubliceerd_afgeleid: 'nee',
    adres: 'adres niet bekend',
  });
  addRow(join(atlas, 'data/organisaties.csv'), {
    organisatie_id: organisation,
    organisatie: 'Huis van de Buurt',
    soort: 'welzijn',
    met_naam: 'ja',
  });
  putInFront(atlas);
}
