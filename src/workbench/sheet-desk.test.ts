import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test, vi } from 'vitest';
import { filesIn } from '../../scripts/disk/files-in.ts';
import { diskFolder } from '../../scripts/disk/disk-folder.ts';
import { runImport } from '../../scripts/import/run-import.ts';
import { runNew } from '../../scripts/nieuw/run-new.ts';
import { formExports } from '../../tests/support/form-exports/index.ts';
import { textOfExport } from '../../tests/support/form-exports/form-export.ts';
import { hostileBooks } from '../../tests/support/hostile-books/index.ts';
import { hostileSheets } from '../../tests/support/hostile-sheets/index.ts';
import { sampleRows, writeSheet } from '../../tests/support/sample-sheet.ts';
import type { CodingVocabulary } from '../import/coding/coding-vocabulary.ts';
import type { DeskState, Draft } from './desk-messages.ts';
import { SheetDesk } from './sheet-desk.ts';

vi.setConfig({ testTimeout: 120_000 });

const today = new Date('2026-11-30T12:00:00Z');
const home = mkdtempSync(join(tmpdir(), 'werkbank-'));

// As on the workbench itself: what was done to a sheet is forgotten when another is opened.
const desk = new SheetDesk(diskFolder('data'), () => today);

const bytesOf = (text: string) => new TextEncoder().encode(text);
const exports = Object.entries(formExports).map(([name, form]) => ({
  name,
  bytes: bytesOf(textOfExport(form, '\uFEFF')),
}));
const hostile = [...Object.values(hostileSheets), ...Object.values(hostileBooks)].flat();

async function lay(bytes: Uint8Array, name = 'blad'): Promise<DeskState> {
  await desk.open(name, bytes);
  return desk.judge(2026);
}

const confirmAll = ({ names, questions }: DeskState) => ({
  names: names.map(({ key }) => key),
  questions: questions.map(({ key }) => key),
});

interface Told {
  fouten: number;
  eerste?: { message: string; expected?: string; tip?: string }[];
  te_bevestigen?: { written: string; gemeentecode: string; gemeente: string }[];
  opzij?: { kolom: string; waarom: string }[];
  vragen?: { tekst: string; soort: string; keuzes: { label: string }[] }[];
}

/** What the command says of a file to a program; undefined where it has nothing to point out. */
async function commandSays(bytes: Uint8Array): Promise<Told | undefined> {
  const file = join(home, 'blad');
  writeFileSync(file, bytes);
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  await runImport([file, '--check', '--jaar', '2026', '--format', 'json'], {
    log: print,
    error: print,
  });
  const told = lines.find((line) => line.startsWith('{'));
  return told === undefined ? undefined : (JSON.parse(told) as Told);
}

/** The same in the words of the workbench. */
function deskSays({ problems, refused, names, questions, columns }: DeskState): Told | undefined {
  const shown = Array.from({ length: Math.min(problems, 20) }, (_, index) => {
    const { message = '', expected, tip } = desk.problem(index) ?? {};
    return { message, ...(expected && { expected }), ...(tip && { tip }) };
  });
  if (refused || problems > 0)
    return { fouten: refused ? 1 : problems, eerste: refused ? [said(refused)] : shown };
  if (names.length > 0)
    return {
      fouten: 0,
      te_bevestigen: names.map(({ written, name, code }) => ({
        ...{ written, gemeente: name, gemeentecode: code },
      })),
    };
  if (questions.length === 0) return undefined;
  return {
    fouten: 0,
    opzij: columns.flatMap(({ header, aside }) =>
      aside === undefined ? [] : [{ kolom: header, waarom: aside }],
    ),
    vragen: questions.map(({ kind, text, choices }) => ({
      ...{ soort: kind, tekst: text, keuzes: choices.map((label) => ({ label })) },
    })),
  };
}

const said = ({ message, expected, tip }: NonNullable<DeskState['refused']>) => ({
  ...{ message, ...(expected && { expected }), ...(tip && { tip }) },
});

test.each([...hostile, ...exports])(
  'the workbench and the command say the same of $name',
  async ({ bytes }) => {
    const told = await commandSays(bytes);
    const found = deskSays(await lay(bytes));
    if (told === undefined) expect(found).toBeUndefined();
    else expect(told).toMatchObject(found ?? { fouten: -1 });
  },
);

test.each([...exports, { name: 'a sheet of ours', bytes: bytesOf(writeSheet(sampleRows)) }])(
  'the zip of $name holds byte for byte the folder that the command makes',
  async (one) => {
    const file = join(home, 'antwoorden');
    const folder = join(home, 'mijn-atlas');
    writeFileSync(file, one.bytes);
    const quiet = { log: () => undefined, error: () => undefined };
    const args = [folder, file, '--enquete', 'proef-2026', '--bevestig'];
    const code = await runNew(args, quiet, today);
    const state = await lay(one.bytes);
    const made = desk.take({ folder: 'mijn-atlas', survey: 'proef-2026', ...confirmAll(state) });
    if (code !== 0) {
      expect(made).toHaveProperty('refused');
      return;
    }
    const packed = 'zip' in made ? unzipSync(made.zip) : {};
    const written = filesIn(folder).map((path) => [
      `mijn-atlas/${path}`,
      readFileSync(join(folder, path), 'utf8'),
    ]);
    const taken = Object.entries(packed).map(([path, bytes]) => [path, strFromU8(bytes)]);
    expect(taken.toSorted()).toEqual(written.toSorted());
    rmSync(folder, { recursive: true });
  },
);

const wrong = sampleRows.map((row, index) =>
  row.map((text, cell) => (index === 2 && sampleRows[0]?.[cell] === 'beantwoord' ? 'soms' : text)),
);
const cell = sampleRows[0]?.indexOf('beantwoord') ?? -1;
const good = sampleRows[2]?.[cell] ?? '';

test('a mistake is told at its cell, and is gone once that cell is mended', async () => {
  const before = await lay(bytesOf(writeSheet(wrong)));
  expect(before.problems).toBeGreaterThan(0);
  expect(desk.problem(0)).toMatchObject({ row: 2, cell });
  expect(desk.problemAt(2, cell)?.index).toBe(0);
  expect(desk.rows(2, 3)[0]).toMatchObject({ edited: [], wrong: [cell] });
  desk.edit([{ row: 2, cell, text: good }]);
  expect(desk.judge()).toMatchObject({ problems: 0, edited: 1 });
  expect(desk.rows(2, 3)[0]).toMatchObject({ edited: [cell], wrong: [] });
});

test('a sheet that was mended makes the atlas of a sheet that was right', async () => {
  const choices = { folder: 'mijn-atlas', survey: 'proef-2026' };
  const right = await lay(bytesOf(writeSheet(sampleRows)));
  const wanted = desk.atlas({ ...choices, ...confirmAll(right) }).files;
  await lay(bytesOf(writeSheet(wrong)));
  desk.edit([{ row: 2, cell, text: good }]);
  const mended = desk.judge();
  expect(desk.atlas({ ...choices, ...confirmAll(mended) }).files).toEqual(wanted);
});

test('what a mistake proposes can be taken over', async () => {
  const form = textOfExport(formExports.microsoftDrenthe).replace('Emmen', 'Emmmn');
  await lay(bytesOf(form));
  const { row = 0, cell: at = 0, instead = '' } = desk.problem(0) ?? {};
  expect(instead).toBe('Emmen');
  desk.edit([{ row, cell: at, text: instead }]);
  expect(desk.judge().problems).toBe(0);
});

const vocabulary: CodingVocabulary = { organisations: [], cues: [] };
const settled = (['aanpak', 'themas', 'budgetten'] as const).map((field, at) => ({
  ...{ municipality: 'GM0106', name: 'Assen', field, first: '', second: '', why: 'Zo staat het.' },
  settled: ['netwerk', 'taal|werk', 'gerapporteerd=900/per-vergunninghouder'][at] ?? '',
}));

test('the free text of a form is coded, and what is settled comes into its sheet, and into its tables once each answer is', async () => {
  const wish = { folder: 'a', survey: 'proef-2026' };
  await lay(bytesOf(textOfExport(formExports.microsoftTroubled)));
  expect(desk.hasTexts).toBe(true);
  expect(desk.answers(vocabulary).map(({ answer }) => [answer.code, answer.text])).toEqual([
    ['GM0106', '– meer taal'],
    ['GM0114', '“+ geld”'],
  ]);
  const made = () => {
    const state = desk.judge();
    expect(state).toMatchObject({ problems: 0 });
    const { files } = desk.atlas({ ...wish, ...confirmAll(state) });
    const answers = files.get('data/enquetes/proef-2026/antwoorden.csv') ?? '';
    return { files, row: /^GM0106.*$/m.exec(answers)?.[0] };
  };
  desk.fill(settled);
  expect(made().row).not.toContain('netwerk');
  const [head, ...replies] = desk.rows(0, 5).map(({ cells }) => cells);
  const cell = head?.indexOf('aanpak') ?? -1;
  desk.edit(
    replies.flatMap((cells, at) =>
      cells[cell] === '' ? { row: at + 1, cell, text: 'onduidelijk' } : [],
    ),
  );
  const { files, row } = made();
  expect(row).toContain('netwerk');
  expect(row).toContain('taal|werk');
  expect(files.get('werkbladen/codering.csv')).toMatch(
    /^gemeentecode.*\nGM0106,Assen,aanpak,,,netwerk,Zo staat het\.$/m,
  );
});

test('in a pasted list a settled coding fills the columns of its own row', async () => {
  await desk.paste('Assen: Taalles.\n\nEmmen: Vrijwilligers.', vocabulary);
  desk.judge(2026);
  desk.fill(settled);
  const [header, assen, emmen] = desk.rows(0, 3).map(({ cells }) => cells);
  const of = (cells: string[] | undefined) =>
    ['aanpak', 'themas', 'budget_per_vergunninghouder'].map(
      (name) => cells?.[header?.indexOf(name) ?? -1],
    );
  expect(of(assen)).toEqual(['netwerk', 'taal|werk', '900']);
  expect(of(emmen)).toEqual(['', '', '']);
});

test('turns of changes are taken back one by one, with a coding that came in one', async () => {
  const opened = await lay(bytesOf(textOfExport(formExports.microsoftTroubled)));
  const rows = desk.rows(0, opened.rows);
  desk.edit([{ row: 1, cell: 0, text: 'a' }]);
  desk.edit([{ row: 1, cell: 0, text: 'b' }]);
  desk.fill(settled);
  expect(desk.judge().turns).toBe(3);
  desk.undo();
  const wish = { folder: 'a', survey: 'proef-2026', ...confirmAll(opened) };
  expect([...desk.atlas(wish).files.keys()]).not.toContain('werkbladen/codering.csv');
  desk.undo();
  expect(desk.rows(1, 2)[0]?.cells[0]).toBe('a');
  desk.undo();
  desk.undo();
  expect(desk.judge()).toEqual(opened);
  expect(desk.rows(0, opened.rows)).toEqual(rows);
});

test('a hidden character that somebody types is told at once', async () => {
  await lay(bytesOf(writeSheet(sampleRows)));
  desk.edit([{ row: 2, cell, text: `${good}\u202E` }]);
  expect(desk.judge().problems).toBeGreaterThan(0);
  expect(desk.problem(0)).toMatchObject({ row: 2, cell });
});

test('nothing is taken along as long as a mistake or an unconfirmed proposal stands in the way', async () => {
  const nobody = { folder: 'mijn-atlas', survey: 'proef-2026', names: [], questions: [] };
  await lay(bytesOf(writeSheet(wrong)));
  expect(desk.take(nobody)).toHaveProperty('refused');
  await lay(bytesOf(textOfExport(formExports.microsoftDrenthe)));
  expect(desk.take(nobody)).toHaveProperty('refused');
});

test('what leads to a person is shown as set aside, and stands nowhere in the tables', async () => {
  const form = formExports.microsoftDutch;
  const state = await lay(bytesOf(textOfExport(form)));
  const aside = state.columns.filter((column) => column.aside !== undefined);
  expect(aside.map(({ header }) => header)).toEqual(expect.arrayContaining([...form.aside]));
  const made = desk.atlas({ folder: 'a', survey: 'proef-2026', ...confirmAll(state) });
  const tables = [...made.files].filter(([path]) => path.startsWith('data/'));
  const all = tables.map(([, text]) => text).join('\n');
  expect(tables.length).toBeGreaterThan(20);
  expect(form.personal.filter((text) => all.includes(text))).toEqual([]);
});

test('a text that names somebody is pointed out, and comes nowhere in the folder', async () => {
  const text = 'Bel mevrouw Jansen.';
  const state = await lay(
    bytesOf(`Tijdstempel,Gemeente,Toelichting\n1,Assen,${text}\n2,Emmen,Goed zo\n`),
  );
  expect(state.notes.join()).toContain('rij 2, kolom Toelichting: hier staat een naam');
  const { files } = desk.atlas({ folder: 'a', survey: 'proef-2026', ...confirmAll(state) });
  expect([...files].filter(([, table]) => table.includes('Jansen'))).toEqual([]);
});

test('a draft keeps the sheet, the changed cells and what was decided', async () => {
  await lay(bytesOf(writeSheet(wrong)), 'antwoorden.csv');
  desk.edit([{ row: 2, cell, text: good }]);
  const choices = { folder: 'mijn-atlas', survey: 'proef-2026', names: ['x'], questions: [] };
  const draft = JSON.parse(desk.draft(choices)) as Draft;
  expect(draft).toMatchObject({ name: 'antwoorden.csv', year: 2026, choices });
  const again = new SheetDesk(diskFolder('data'), () => today);
  await again.open(draft.name, Buffer.from(draft.sheet, 'base64'));
  again.restore(draft.edits);
  expect(again.judge(draft.year)).toEqual({ ...desk.judge(), turns: 0 });
});
