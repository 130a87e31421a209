import { diskFolder } from '../disk/disk-folder.ts';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test, vi } from 'vitest';
import { atlasOf } from '../../src/assemble/assembled-atlas.ts';
import { checkedData } from '../disk/checked-data.ts';
import { encodings } from '../../tests/support/encode-text.ts';
import { importHome } from '../../tests/support/import-home.ts';
import { unaskedRoles } from '../../src/read/asks-role.ts';
import { unfilledPlaces } from '../../src/import/unfilled-places.ts';

vi.setConfig({ testTimeout: 60_000 });

const home = importHome({ sheet: 'blad.csv' });
const { run } = home;

const sheet = `gemeentecode;gemeente;beantwoord;samenvatting;budget_per_vergunninghouder;bron;themas;partners;projecten
GM0202;Arnhem;ja;Taal en werk.;1.200,00;https://www.example.org/arnhem;taal|werk;Vluchtelingenwerk|Club Zestien;Taalcafé|Werkplein (gepland)
GM0228;Ede;nee;;;;;;
`;

const table = (path: string) => readFileSync(join(home.data, path), 'utf8');
const everything = () =>
  readdirSync(home.data, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(csv|json)$/.test(path))
    .map((path) => [path, table(path)]);

test('a sheet becomes a survey whose tables pass every check', async () => {
  expect((await run(sheet, '--enquete', 'proef-2026')).code).toBe(0);
  const survey = checkedData(home.data).surveys.find((one) => one.survey.id === 'proef-2026');
  expect(survey?.rows.responses).toMatchObject([
    { gemeentecode: 'GM0202', status: 'beantwoord', themas: ['taal', 'werk'] },
    { gemeentecode: 'GM0228', status: 'niet-gereageerd', samenvatting: '' },
  ]);
  expect(survey?.rows.budgets).toMatchObject([{ bedrag_eur: 1200, jaar: 2026 }]);
  expect(survey?.rows.projects).toMatchObject([{ status: null }, { status: 'gepland' }]);
});

test('a survey beside another takes nothing over, and it is told how to put it in front', async () => {
  const { printed } = await run(sheet, '--enquete', 'proef-2026');
  expect(printed).toMatch(/blijven die van een andere enquête.*atlas\.json "survey": "proef-2026"/);
});

test('rows are added to a table that Excel saved, and every letter in it stays', async () => {
  const before = table('organisaties.csv');
  const { data: rows } = Papa.parse<string[]>(before, { skipEmptyLines: true });
  const saved = Papa.unparse(rows, { delimiter: ';', newline: '\r\n' });
  writeFileSync(join(home.data, 'organisaties.csv'), encodings['windows-1252'](saved));
  expect((await run(sheet, '--enquete', 'proef-2026')).code).toBe(0);
  expect(table('organisaties.csv').startsWith(before)).toBe(true);
  expect(table('organisaties.csv')).toContain('\nclub-zestien,Club Zestien,overig,,ja\n');
  expect(() => checkedData(home.data)).not.toThrow();
});

test('a mistake in the description of an earlier survey is told with its place, and nothing is written', async () => {
  const [survey = ''] = readdirSync(join(home.data, 'enquetes'));
  const file = join(home.data, 'enquetes', survey, 'enquete.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\s*}\s*$/, ',\n}'));
  const before = everything();
  const { code, printed } = await run(sheet, '--enquete', 'proef-2026');
  expect(code).toBe(2);
  expect(printed).toMatch(/enquete\.json:\d+:\d+: hier staat een komma te veel/);
  expect(everything()).toEqual(before);
});

test('what is sorted in some answers only stands on no page, and no project gets a theme that nobody gave it', async () => {
  const [head = '', arnhem = '', ede = ''] = sheet.split('\n');
  const both = (word: string) =>
    `${head};fase\n${arnhem};lopend\n${ede.replace(';nee;;;;;;', ';ja;Taal.;;CBS;;;')};${word}\n`;
  const { printed } = await run(both(''), '--enquete', 'proef-2026');
  expect(printed).toContain('Nog niet op de site: fase en themas. Niet ingedeeld: Ede.');
  expect((await run(both('onduidelijk'), '--enquete', 'proef-2027')).printed).not.toContain('Ede.');
  const [some, all] = ['2026', '2027'].map((year) =>
    checkedData(home.data).surveys.find(({ survey }) => survey.id === `proef-${year}`),
  );
  expect(some && unaskedRoles(some.rows)).toEqual(['aanpak', 'fase', 'themas']);
  expect(all && unaskedRoles(all.rows)).toEqual(['aanpak']);
  expect(all?.rows.responses.map(({ fase }) => fase)).toEqual(['lopend', 'onduidelijk']);
  expect(all?.rows.projects.map(({ thema }) => thema)).toEqual([null, null]);
});

test('no reader is told of the sheet that an amount came from', async () => {
  await run(sheet, '--enquete', 'proef-2026');
  expect(table('enquetes/proef-2026/budgetten.csv')).not.toMatch(/blad|rij|kolom/i);
});

test('an amount keeps its cents in the tables', async () => {
  const cents = sheet.replace('1.200,00', '1.200,05');
  expect((await run(cents, '--enquete', 'proef-2026')).code).toBe(0);
  expect(table('enquetes/proef-2026/budgetten.csv')).toContain(',1200.05,');
  const survey = checkedData(home.data).surveys.find((one) => one.survey.id === 'proef-2026');
  expect(survey?.rows.budgets).toMatchObject([{ bedrag_eur: 1200.05 }]);
});

test('a known organisation is recognised in another spelling, an unknown one is proposed', async () => {
  const { printed } = await run(sheet, '--enquete', 'proef-2026');
  expect(printed).toContain('Nieuw in organisaties.csv: Club Zestien (club-zestien)');
  expect(printed).not.toContain('csv: Vluchtelingenwerk (');
  expect(printed).toMatch(
    /Samengenomen: Vluchtelingenwerk \(\w+\) is gelezen als VluchtelingenWerk/,
  );
  expect(table('organisaties.csv')).toContain('\nclub-zestien,Club Zestien,overig,,ja\n');
});

test('the same project in a second wave gets an id of its own', async () => {
  expect((await run(sheet, '--enquete', 'proef-2026')).code).toBe(0);
  expect((await run(sheet, '--enquete', 'proef-2027')).code).toBe(0);
  const ids = checkedData(home.data).surveys.map(({ rows }) =>
    rows.projects.map((row) => row.project_id),
  );
  expect(ids.slice(-2)).toEqual([
    ['arnhem-taalcafe', 'arnhem-werkplein'],
    ['arnhem-taalcafe-2', 'arnhem-werkplein-2'],
  ]);
});

test('a municipality that a later wave brings in has what the country knows of it', async () => {
  const later = `${sheet}GM1992;Voorne aan Zee;ja;Taal.;;brief;;;\n`;
  const { printed } = await run(later, '--enquete', 'proef-2026');
  expect(printed).toMatch(/Nieuw in gemeenten\.csv: 1 gemeente\..* staat zij niet op de kaart/);
  const data = checkedData(home.data);
  expect(
    data.rows.municipalities.find(({ gemeentecode }) => gemeentecode === 'GM1992'),
  ).toMatchObject({
    gemeentenaam: 'Voorne aan Zee',
    ontstaan_op: '2023-01-01',
    opgegaan_in: null,
  });
  const earlier = atlasOf(data)
    .municipalities.find(({ code }) => code === 'GM1992')
    ?.responses.filter(({ year }) => year < 2023);
  expect(earlier?.map(({ status }) => status)).toEqual(['niet-van-toepassing']);
});

test('a municipality that was not asked gets no row, and is named', async () => {
  const text = sheet.replace('GM0228;Ede;nee;;', 'GM0228;Ede;nee;niet-gevraagd;');
  const { code, printed } = await run(text, '--enquete', 'proef-2026');
  expect(code).toBe(0);
  expect(printed).toContain('Niet gevraagd, dus zonder regel in antwoorden.csv: Ede.');
  expect(table('enquetes/proef-2026/antwoorden.csv')).not.toContain('Ede');
  expect(table('enquetes/proef-2026/enquete.json')).not.toContain('GM0228');
  const mixed = text.replace(';niet-gevraagd;', ';niet-gevraagd;niet-gereageerd');
  expect((await run(mixed, '--enquete', 'proef-2027')).printed).toContain(
    'één reden voor de hele rij',
  );
});

test('what is said about money without an amount or a kind of money is named, not lost', async () => {
  const [head = '', arnhem = '', ...rest] = sheet.split('\n');
  const about = [
    `${head};budget_omvat;budget_toelichting`,
    `${arnhem.replace('1.200,00', '')};subsidie;Elk jaar.`,
  ];
  const text = [...about, ...rest.map((line) => (line === '' ? '' : `${line};;`))].join('\n');
  const { printed } = await run(text, '--enquete', 'proef-2026');
  expect(printed).toContain('Niet in de tabellen: budget_omvat van Arnhem.');
  expect(printed).toContain('Niet in de tabellen: budget_toelichting van Arnhem.');
  expect(table('enquetes/proef-2026/budgetten.csv')).not.toContain('Arnhem');
  expect((await run(sheet, '--enquete', 'proef-2027')).printed).not.toContain(
    'Niet in de tabellen',
  );
});

test('what only the newsroom knows is marked, and the checks say where', async () => {
  await run(sheet, '--enquete', 'proef-2026');
  const places = unfilledPlaces(diskFolder(home.data)).join('\n');
  expect(places).toMatch(/enquete\.json:\d+:\d+: VUL IN: wat vroeg u/);
  expect(places).toMatch(/bronnen\.csv:\d+:\d+: VUL IN: titel van proef-2026/);
});

test.each([
  ['a mistake in the sheet', sheet.replace(';nee;', ';misschien;'), 1],
  ['a project that is named twice', sheet.replace('Werkplein', 'taalcafe'), 1],
])('%s leaves every table as it was', async (_, text, code) => {
  const before = everything();
  expect((await run(text, '--enquete', 'proef-2026')).code).toBe(code);
  expect(everything()).toEqual(before);
});

test('a survey that is there already is never overwritten', async () => {
  const before = everything();
  expect((await run(sheet, '--enquete', 'omroep-gelderland-2016')).code).toBe(2);
  expect(everything()).toEqual(before);
});

test('a survey whose folder is taken away is imported once more, with the sources that it added', async () => {
  const two = sheet.replace('GM0228;Ede;nee;;;;;;', 'GM0228;Ede;ja;Taal.;;een brief van Ede;;;');
  await run(two, '--enquete', 'proef-2026');
  const before = table('bronnen.csv');
  rmSync(join(home.data, 'enquetes/proef-2026'), { recursive: true });
  const [head, ...rows] = two.trim().split('\n');
  const more = 'GM0200;Apeldoorn;ja;Taal.;;een mail;;;';
  const { code } = await run([head, more, ...rows].join('\n'), '--enquete', 'proef-2026');
  expect(code).toBe(0);
  expect(table('bronnen.csv').startsWith(before)).toBe(true);
  expect(table('bronnen.csv').slice(before.length)).toMatch(/^[^\n]*,een mail,[^\n]*\n$/);
  expect(() => checkedData(home.data)).not.toThrow();
});

test('a newsroom that starts with nothing gets every table, and they pass every check', async () => {
  rmSync(home.data, { recursive: true });
  const { code, printed } = await run(sheet, '--enquete', 'proef-2026');
  expect(printed).toContain('ontbraken 19 tabellen; nu gemaakt.');
  expect(code).toBe(0);
  const { rows, surveys } = checkedData(home.data);
  expect(surveys.map(({ survey }) => survey.id)).toEqual(['proef-2026']);
  expect(rows.municipalities.map(({ gemeentecode }) => gemeentecode)).toEqual(['GM0202', 'GM0228']);
  expect(rows.sources.map(({ bron }) => bron)).toContain('cbs-gemeenten');
});

test('names that differ by a sign, in another script or of any length each get an id of their own', async () => {
  const long = 'a'.repeat(2000);
  const names = ['Stichting A+B', 'Stichting A B', 'Українська громада', 'مؤسسة اللاجئين', long];
  const { code } = await run(
    sheet.replace('Club Zestien', names.join('|')),
    '--enquete',
    'proef-2026',
  );
  expect(code).toBe(0);
  const ids = table('organisaties.csv')
    .split('\n')
    .filter((line) => names.some((name) => line.includes(`,${name},`)))
    .map((line) => line.split(',')[0] ?? '');
  expect(new Set(ids).size).toBe(names.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{4,80}$/);
});
