import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { responseIn } from '../survey/atlas.ts';
import { fieldValues } from '../survey/field-values.ts';
import { questionText } from '../survey/question-values.ts';
import { DataError } from '../read/problem.ts';
import { atlasOf } from './assembled-atlas.ts';
import { checkedData } from '../../scripts/disk/checked-data.ts';
import { smallAtlas } from '../../tests/support/small-atlas.ts';

const folder = mkdtempSync(join(tmpdir(), 'vragen-'));
cpSync(smallAtlas, folder, { recursive: true });
const plain = checkedData(folder);
const [survey] = plain.surveys;
if (!survey) throw new Error('geen enquête');
const answering = survey.rows.responses.filter(({ status }) => status === 'beantwoord');
const [first, second] = answering.map(({ gemeentecode }) => gemeentecode);
const silent = survey.rows.responses.find(({ status }) => status === 'niet-gereageerd');

const head = 'vraag,volgorde,tekst,kort,soort,eenheid,keuzes,rol,herkomst,toon,toelichting,beste\n';
const write = (questions: string, given: string) => {
  writeFileSync(join(folder, survey.folder, 'vragen.csv'), head + questions);
  writeFileSync(
    join(folder, survey.folder, 'gegevens.csv'),
    `gemeentecode,vraag,waarde,waarde_reden,toelichting,bron\n${given}`,
  );
};

test('a survey without the two tables has no questions of its own', () => {
  const { tables, municipalities } = atlasOf(plain);
  expect(tables.questions).toEqual([]);
  expect(municipalities.flatMap(({ responses }) => responses.map(({ given }) => given))).toEqual(
    municipalities.flatMap(({ responses }) => responses.map(() => undefined)),
  );
});

test('each answer is told in words, a missing one with its reason, and one not to show nowhere', () => {
  write(
    'tweede,2,Wie?,Wie,keuze,,roc=een ROC|bedrijf=een bedrijf,,gegeven,ja,,\n' +
      'eerste,1,Hoeveel?,Hoeveel,bedrag,per maand,,,gegeven,ja,,\n' +
      'geheim,3,Klachten?,Klachten,tekst,,,,gegeven,nee,,\n',
    `${first},eerste,2370.50,,,\n${first},tweede,roc,,,\n${second},tweede,,onduidelijk,,\n${first},geheim,Verborgen woorden.,,,\n`,
  );
  const atlas = atlasOf(checkedData(folder));
  expect(atlas.tables.questions.map(({ id }) => id)).toEqual(['eerste', 'tweede']);
  const told = (code: string | undefined) => {
    const record = atlas.municipalities.find((one) => one.code === code);
    if (!record) throw new Error(`geen ${code}`);
    return atlas.tables.questions.map((question) =>
      questionText(responseIn(record, survey.survey.id), question),
    );
  };
  expect(told(first)).toEqual([{ value: '€\u00a02.370,50 per maand' }, { value: 'een ROC' }]);
  expect(told(second)).toEqual([{ gap: 'niet-genoemd' }, { gap: 'onduidelijk' }]);
  expect(told(silent?.gemeentecode)).toEqual([
    { gap: 'niet-gereageerd' },
    { gap: 'niet-gereageerd' },
  ]);
  expect(JSON.stringify(atlas)).not.toContain('Verborgen woorden');
});

test('a mistake in a row of either table is told with its cell', () => {
  write(
    'Fout Id,een,Wat?,Een woord van meer dan dertig letters,keus,,a,,gegeven,misschien,,\n',
    'arnhem,vraag,ja,weet-niet,,\n',
  );
  const messages = (() => {
    try {
      checkedData(folder);
      return '';
    } catch (error) {
      if (error instanceof DataError) return error.message;
      throw error;
    }
  })();
  for (const column of ['vraag', 'volgorde', 'kort', 'soort', 'keuzes', 'toon'])
    expect(messages).toMatch(new RegExp(`vragen\\.csv:2:\\d+.*kolom ${column} heeft`));
  for (const column of ['gemeentecode', 'waarde_reden'])
    expect(messages).toMatch(new RegExp(`gegevens\\.csv:2:\\d+.*kolom ${column} heeft`));
});

test('a survey that asked its own questions only says of the other fields that it did not ask, also where nobody answered', () => {
  write('vraag,1,Is het zo?,Zo,ja-nee,,,,gegeven,ja,,\n', `${first},vraag,nee,,,\n`);
  const emptied = ['partners', 'projecten', 'budgetten', 'codering'];
  for (const name of emptied) {
    const file = join(folder, survey.folder, `${name}.csv`);
    writeFileSync(file, `${readFileSync(file, 'utf8').split('\n')[0]}\n`);
  }
  const rows = survey.rows.responses.map(
    ({ gemeentecode, gemeentenaam, status, bron }) =>
      `${gemeentecode},${gemeentenaam},${status},,,,,,${bron}\n`,
  );
  const file = join(folder, survey.folder, 'antwoorden.csv');
  const head = readFileSync(file, 'utf8').split('\n')[0];
  writeFileSync(file, `${head}\n${rows.join('')}`);
  const { municipalities } = atlasOf(checkedData(folder));
  const told = (code: string | undefined) => {
    const record = municipalities.find((one) => one.code === code);
    if (!record) throw new Error(`geen ${code}`);
    const response = responseIn(record, survey.survey.id);
    const fields = ['samenvatting', 'aanpak', 'fase', 'themas', 'partners', 'projecten'] as const;
    return [...fields, 'budget' as const, 'geld' as const].map((field) =>
      fieldValues[field](record, response),
    );
  };
  for (const code of [first, silent?.gemeentecode])
    expect(told(code)).toEqual(told(code).map(() => ({ gap: 'niet-gevraagd' })));
});
