import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { beforeEach, expect, test } from 'vitest';
import { rowsIn } from '../../../tests/support/rows-in.ts';
import { writeQuestionnaire } from './write-questionnaire.ts';

let atlas = '';
beforeEach(() => {
  atlas = mkdtempSync(join(tmpdir(), 'vragenlijst-'));
  cpSync('tests/fixtures/drenthe', atlas, { recursive: true });
});

const survey = 'drenthe-2026';
const questions = () => rowsIn(join(atlas, 'data/enquetes', survey, 'vragen.csv'));
const given = () => questions().filter(({ herkomst }) => herkomst === 'gegeven');

/** The sheets of a workbook, each row by the names in its header. */
async function sheetsIn(file: string) {
  const sheets = await readWorkbook(file);
  return Object.fromEntries(
    sheets.map(({ sheet, data: [header = [], ...rows] }) => [
      sheet,
      rows.map((row) =>
        Object.fromEntries(header.map((name, at) => [String(name), row[at] ?? ''])),
      ),
    ]),
  );
}

test('a form asks every question that municipalities answer themselves, by its kind', async () => {
  const [workbook = ''] = await writeQuestionnaire(atlas);
  const { survey: rows = [], choices = [], settings = [] } = await sheetsIn(workbook);
  const types: Record<string, RegExp> = {
    'ja-nee': /^select_one ja_nee$/,
    keuze: /^select_one \w+$/,
    meerkeuze: /^select_multiple \w+$/,
    getal: /^(integer|decimal)$/,
    bedrag: /^decimal$/,
    datum: /^date$/,
  };
  for (const { tekst, soort = '' } of given()) {
    const row = rows.find(({ label }) => label === tekst);
    expect(row?.['type'], tekst).toMatch(types[soort] ?? /./);
  }
  for (const { name } of rows) expect(name).toMatch(/^[a-z_]\w*$/i);
  const lists = new Set(choices.map(({ list_name: list }) => list));
  for (const { type } of rows) {
    const [, list] = /^select_\w+ (\w+)$/.exec(String(type)) ?? [];
    if (list !== undefined) expect(lists).toContain(list);
  }
  expect(choices).toContainEqual({ list_name: 'hulp', name: 'taal', label: 'taalles' });
  expect(choices.filter(({ list_name: list }) => list === 'gemeente')).toHaveLength(12);
  expect(settings).toEqual([
    expect.objectContaining({ form_id: 'drenthe_2026', form_title: expect.any(String) as string }),
  ]);
});

test('what the editors work out is not asked', async () => {
  const [workbook = '', page = ''] = await writeQuestionnaire(atlas, survey);
  const computed = questions().filter(({ herkomst }) => herkomst === 'berekend');
  expect(computed.length).toBeGreaterThan(0);
  const { survey: rows = [] } = await sheetsIn(workbook);
  for (const { tekst = '' } of computed) {
    expect(rows.map(({ label }) => label)).not.toContain(tekst);
    expect(readFileSync(page, 'utf8')).not.toContain(tekst);
  }
});

test('a letter has each question with its choices, and words of a newsroom are no markup', async () => {
  const [, page = ''] = await writeQuestionnaire(atlas);
  const text = readFileSync(page, 'utf8');
  expect(text).toContain('Geachte heer of mevrouw');
  expect(text).toContain('Hebt u een wachtlijst voor taallessen?');
  for (const choice of ['een woning zoeken', 'taalles', 'werk zoeken'])
    expect(text).toContain(choice);
  expect(text).toContain('&lt;b&gt;app&lt;/b&gt;');
  expect(text).toContain('redactie@verzonnen-vragen.example');
});

test('a letter that somebody filled in is never written over', async () => {
  const [, page = ''] = await writeQuestionnaire(atlas);
  await expect(writeQuestionnaire(atlas)).resolves.toHaveLength(2);
  writeFileSync(page, readFileSync(page, 'utf8').replace(/VUL IN: datum/, '1 mei'));
  await expect(writeQuestionnaire(atlas)).rejects.toThrow('bestaat al');
});

test('an atlas without questions of its own is told what to do', async () => {
  await expect(writeQuestionnaire(atlas, 'drenthe-1999')).rejects.toThrow('Kies uit drenthe-2024');
});
