import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { runImport } from '../run-import.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder = '';
let data = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'formulier-'));
  data = join(folder, 'data');
  cpSync('data', data, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function run(contents: string | Uint8Array, ...options: string[]) {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  writeFileSync(join(folder, 'export'), contents);
  const args = [join(folder, 'export'), '--data', data, ...options];
  const code = await runImport(args, { log: print, error: print });
  return { code, printed: lines.join('\n').replaceAll(`${folder}/`, '') };
}

const written = ['--enquete', 'proef-2026', '--bevestig'];
const survey = () => join(data, 'enquetes/proef-2026');
const answers = () => readFileSync(join(survey(), 'gegevens.csv'), 'utf8');
const form = (...rows: string[]) =>
  ['Tijdstempel,Gemeente,Hebt u een wachtlijst?,Wat wilt u nog kwijt?', ...rows, ''].join('\n');
const sound = form('3-2-2026 10:11:12,Arnhem,Ja,', '3-2-2026 10:12:12,Ede,Nee,Veel');

test('nothing is taken before somebody confirmed the proposals', async () => {
  const { code, printed } = await run(sound, '--enquete', 'proef-2026');
  expect(code).toBe(1);
  expect(printed).toContain('met --bevestig');
  expect(existsSync(survey())).toBe(false);
});

test('of a municipality that answered twice both rows are named, and neither is taken', async () => {
  const { code, printed } = await run(`${sound}4-2-2026 10:11:12,Arnhem,Nee,\n`, ...written);
  expect(code).toBe(1);
  expect(printed).toContain('Arnhem (GM0202) antwoordde 2 keer: regel 2 en 4');
  expect(existsSync(survey())).toBe(false);
});

test('a municipality that is not in the list is refused with its place and the nearest name', async () => {
  const { code, printed } = await run(`${sound}4-2-2026 10:11:12,Utrect,Nee,\n`, ...written);
  expect(code).toBe(1);
  expect(printed).toContain('export:4:19: fout[gemeente]: "Utrect" is geen gemeente');
  expect(printed).toContain('bedoelt u Utrecht (GM0344)?');
});

test('a row without a municipality is named and left out', async () => {
  const { code, printed } = await run(
    `${sound}4-2-2026 10:11:12,,Nee,\n5-2-2026 10:11:12,Test,Ja,\n`,
    ...written,
  );
  expect(code).toBe(0);
  expect(printed).toContain('Overgeslagen: export:4: geen gemeente');
  expect(printed).toContain('Overgeslagen: export:5: "Test"');
  expect(answers().match(/wachtlijst/g)).toHaveLength(2);
});

test.each([
  ['an address', 'mail jan@arnhem.example', 'een e-mailadres'],
  ['a telephone number', 'bel 06-12345678', 'een telefoonnummer'],
  ['nine digits of a citizen', 'nummer 123456782', 'negen cijfers'],
])('%s in an answer is refused with its place', async (_, text, what) => {
  const { code, printed } = await run(
    `${sound}4-2-2026 10:11:12,Utrecht,Nee,${text}\n`,
    ...written,
  );
  expect(code).toBe(1);
  expect(printed).toMatch(/export:4:\d+: fout\[persoonsgegevens\]: hier staat /);
  expect(printed).toContain(what);
  expect(existsSync(survey())).toBe(false);
});

test('an export without a column of municipalities is refused', async () => {
  const { code, printed } = await run(
    'Tijdstempel,Hebt u een wachtlijst?\n3-2-2026 10:11:12,Ja\n',
    '--check',
  );
  expect(code).toBe(1);
  expect(printed).toContain('in geen kolom staan gemeenten');
});

test('what does not fit a number is told with its place, kept for the editors and is no zero', async () => {
  const rows = ['12', '1.250', '30', 'ongeveer 40', ''].map(
    (number, at) => `${['Arnhem', 'Ede', 'Utrecht', 'Zutphen', 'Nijmegen'][at] ?? ''},${number}`,
  );
  const text = [
    'Tijdstempel,Gemeente,Hoeveel mensen wachten er?',
    ...rows.map((row) => `3-2-2026,${row}`),
  ];
  const { code, printed } = await run(text.join('\n'), ...written);
  expect(code).toBe(0);
  expect(printed).toContain('past niet: export:5:18: "ongeveer 40"');
  const question = 'hoeveel-mensen-wachten-er';
  expect(answers()).toContain(`GM0301,${question},,onduidelijk,,proef-2026`);
  expect(answers()).toContain(`GM0268,${question},,niet-genoemd,,proef-2026`);
  expect(answers()).toContain(`GM0228,${question},1250,,,proef-2026`);
  const aside = readFileSync(join(folder, 'werkbladen/proef-2026-naast-de-keuzes.csv'), 'utf8');
  expect(aside).toContain('ongeveer 40');
});

test('a work file of the editors is never written over', async () => {
  const text = form(
    '3-2-2026,Arnhem,Ja,',
    '3-2-2026,Ede,"Ja, maar dat is een heel ander en veel langer verhaal.",',
    '3-2-2026,Utrecht,Nee,',
    '3-2-2026,Zutphen,Ja,',
  );
  expect((await run(text, ...written)).code).toBe(0);
  rmSync(survey(), { recursive: true });
  const { code, printed } = await run(text, ...written);
  expect(code).toBe(2);
  expect(printed).toContain('naast-de-keuzes.csv bestaat al');
  expect(existsSync(survey())).toBe(false);
});

test('columns of ours are read as in a sheet of ours', async () => {
  const text = [
    'Tijdstempel,Gemeente,Samenvatting,Themas,Hebt u een loket?',
    '3-2-2026,Arnhem,Taal en werk.,"Taal, Werk",Ja',
    '3-2-2026,Ede,Alleen taal.,Taal,Nee',
  ].join('\n');
  const { code, printed } = await run(text, ...written);
  expect(code).toBe(0);
  expect(printed).toContain('Bekende kolom themas: "Themas".');
  const responses = readFileSync(join(survey(), 'antwoorden.csv'), 'utf8');
  expect(responses).toContain(
    'GM0202,Arnhem,beantwoord,onduidelijk,onduidelijk,taal|werk,,Taal en werk.',
  );
  expect(answers()).not.toContain('themas');
});

test('a workbook keeps its numbers, its percentages and its days', async () => {
  const titles = [
    'ID',
    'Start time',
    'Completion time',
    'Email',
    'Name',
    'Municipality',
    'Started',
    'Share',
    'Opened',
  ];
  const row = (name: string, number: number, share: number) => [
    { value: 1 },
    { value: new Date('2026-02-03T10:11:12Z'), format: 'dd/mm/yyyy hh:mm' },
    { value: new Date('2026-02-03T10:11:12Z'), format: 'dd/mm/yyyy hh:mm' },
    { value: 'anonymous' },
    { value: 'Jan' },
    { value: name },
    { value: number },
    { value: share, format: '0.0%' },
    { value: new Date('2025-12-01T00:00:00Z'), format: 'dd/mm/yyyy' },
  ];
  const bytes = await writeExcelFile([
    titles.map((value) => ({ value })),
    row('Arnhem', 1250.5, 0.125),
    row('Ede', 1.234, 1),
  ]).toBuffer();
  const { code, printed } = await run(new Uint8Array(bytes), ...written);
  expect(printed).toContain('is een export van Microsoft Forms');
  expect(code).toBe(0);
  const values = answers()
    .split('\n')
    .map((line) => line.split(',').slice(0, 3).join(' '));
  expect(values.slice(1, -1)).toEqual([
    ...['GM0202 started 1250.5', 'GM0202 share 12.5', 'GM0202 opened 2025-12-01'],
    ...['GM0228 started 1.234', 'GM0228 share 100', 'GM0228 opened 2025-12-01'],
  ]);
});

test('a program gets the make, the questions and the columns that were set aside', async () => {
  const { printed } = await run(sound, '--check', '--format', 'json');
  expect(JSON.parse(printed)).toMatchObject({
    maaksel: 'Google Forms',
    gemeente: 'Gemeente',
    opzij: [{ kolom: 'Tijdstempel' }],
    vragen: [
      { vraag: 'hebt-u-een-wachtlijst', soort: 'ja-nee' },
      { vraag: 'wat-wilt-u-nog-kwijt', soort: 'tekst' },
    ],
  });
});
