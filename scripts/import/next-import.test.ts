import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { textOfExport, type FormExport } from '../../tests/support/form-exports/form-export.ts';
import { microsoftDrenthe } from '../../tests/support/form-exports/microsoft-drenthe.ts';
import { rowsIn } from '../../tests/support/rows-in.ts';
import { checkedData } from '../disk/checked-data.ts';
import { importHome } from '../../tests/support/import-home.ts';

vi.setConfig({ testTimeout: 60_000 });

const home = importHome({ tables: 'tests/fixtures/drenthe/data', sheet: 'export.csv' });
beforeEach(async () => {
  expect((await run(microsoftDrenthe.rows, '--bevestig')).code).toBe(0);
});

type Rows = FormExport['rows'];

const run = (rows: Rows, ...options: string[]) =>
  home.run(
    textOfExport({ ...microsoftDrenthe, rows }, '\uFEFF'),
    ...['--enquete', 'proef-2026', ...options],
  );

const file = (name: string) => join(home.data, 'enquetes/proef-2026', name);
const answer = (code: string, question: string) =>
  rowsIn(file('gegevens.csv')).find(
    (row) => row['gemeentecode'] === code && row['vraag'] === question,
  );
/** The export with something else in the column of a header; `at` is the row, 0 the header. */
const changed = (header: string, at: number, text: string): Rows =>
  microsoftDrenthe.rows.map((row, index) =>
    index === at
      ? row.map((cell, column) => (microsoftDrenthe.rows[0]?.[column] === header ? text : cell))
      : row,
  );

/** Nothing is written, and the message names the place and what to do. */
async function expectRefused(rows: Rows, ...words: (string | RegExp)[]) {
  const before = readFileSync(file('gegevens.csv'), 'utf8');
  const { code, printed } = await run(rows, '--bevestig');
  expect(code).toBe(1);
  for (const word of words) expect(printed).toMatch(word);
  expect(printed).toMatch(/export\.csv:\d+:\d+: fout/);
  expect(printed).toContain('tip:');
  expect(readFileSync(file('gegevens.csv'), 'utf8')).toBe(before);
}

test('a question with other words is told with the line where the old ones stand', async () => {
  await expectRefused(
    changed('Wie geeft de lessen?', 0, 'Wie geeft er de lessen?'),
    /heet nu "Wie geeft er de lessen\?"/,
    /vragen\.csv:\d+/,
  );
});

test('a column that is new, one that is gone and a choice that is not listed are told, all at once', async () => {
  const rows = changed('Welke hulp is er?', 1, 'Taal, ook online;Sport;').map((row, at) =>
    row.map((cell, column) =>
      microsoftDrenthe.rows[0]?.[column] === 'Wat kost een traject?'
        ? (['Hebt u een taalcafé?', 'Ja', 'Nee', 'Ja', 'Nee'][at] ?? '')
        : cell,
    ),
  );
  await expectRefused(
    rows,
    /deze vraag is nieuw: "Hebt u een taalcafé\?"/,
    /geen kolom is van vraag wat-kost-een-traject/,
    /export\.csv:2:\d+: fout\[keuze\]: "Sport" is geen keuze van vraag welke-hulp-is-er/,
  );
});

test('the kinds and choices of the table hold, whatever the values of a later export look like', async () => {
  const [head = []] = microsoftDrenthe.rows;
  const [emmen = []] = microsoftDrenthe.rows.slice(1);
  const only = [head, emmen.map((cell) => (cell === 'Emmen' ? 'Tynaarlo' : cell))];
  expect((await run(only, '--bevestig')).code).toBe(0);
  expect(answer('GM1730', 'wie-geeft-de-lessen')?.['waarde']).toBe('roc');
  expect(answer('GM1730', 'welke-hulp-is-er')?.['waarde']).toBe('taal-ook-online|werk');
  expect(answer('GM1730', 'hoeveel-inburgeraars-begonnen')?.['waarde']).toBe('1204');
  expect(answer('GM0119', 'wie-geeft-de-lessen')?.['waarde']).toBe('een-bedrijf');
  const responses = rowsIn(file('antwoorden.csv'));
  expect(responses.find((row) => row['gemeentecode'] === 'GM1730')?.['status']).toBe('beantwoord');
  expect(() => checkedData(home.data)).not.toThrow();
});

test('a municipality that a later export brings in has what the country knows of it', async () => {
  const list = join(home.data, 'landelijk/gemeenten.csv');
  appendFileSync(list, 'GM1979,Eemsdelta,Groningen,,2021-01-01,,\n');
  const [head = [], emmen = []] = microsoftDrenthe.rows;
  const only = [head, emmen.map((cell) => (cell === 'Emmen' ? 'Eemsdelta' : cell))];
  expect((await run(only, '--bevestig')).code).toBe(0);
  const brought = rowsIn(join(home.data, 'gemeenten.csv')).find(
    (row) => row['gemeentenaam'] === 'Eemsdelta',
  );
  expect(brought).toMatchObject({ provincie: 'Groningen', ontstaan_op: '2021-01-01' });
  expect(() => checkedData(home.data)).not.toThrow();
});

test('an answer that changed waits for a confirmation, and what editors wrote beside it stays', async () => {
  const text = readFileSync(file('gegevens.csv'), 'utf8').replace(
    'GM0114,is-er-een-wachtlijst,ja,,,',
    'GM0114,is-er-een-wachtlijst,ja,,Volgens de wethouder.,',
  );
  writeFileSync(file('gegevens.csv'), text);
  const rows = changed('Is er een wachtlijst?', 2, 'Ja');
  const asked = await run(rows);
  expect(asked.code).toBe(1);
  expect(asked.printed).toContain('GM0119 is-er-een-wachtlijst: nee wordt ja');
  expect(answer('GM0119', 'is-er-een-wachtlijst')?.['waarde']).toBe('nee');
  expect((await run(rows, '--bevestig')).code).toBe(0);
  expect(answer('GM0119', 'is-er-een-wachtlijst')?.['waarde']).toBe('ja');
  expect(answer('GM0114', 'is-er-een-wachtlijst')?.['toelichting']).toBe('Volgens de wethouder.');
});

test('the same export again changes nothing, and a look at one writes nothing', async () => {
  const before = readFileSync(file('gegevens.csv'), 'utf8');
  expect(await run(microsoftDrenthe.rows, '--bevestig')).toMatchObject({ code: 0 });
  const { code, printed } = await run(microsoftDrenthe.rows, '--check');
  expect(code).toBe(0);
  expect(printed).toContain('Dit past bij');
  expect(readFileSync(file('gegevens.csv'), 'utf8')).toBe(before);
});
