import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test, vi } from 'vitest';
import { textOfExport, type FormExport } from '../../tests/support/form-exports/form-export.ts';
import { googleDutch } from '../../tests/support/form-exports/google-dutch.ts';
import { googleEnglish } from '../../tests/support/form-exports/google-english.ts';
import { kobo } from '../../tests/support/form-exports/kobo.ts';
import { limeCodes } from '../../tests/support/form-exports/lime-codes.ts';
import { limeTexts } from '../../tests/support/form-exports/lime-texts.ts';
import { microsoftDrenthe } from '../../tests/support/form-exports/microsoft-drenthe.ts';
import { microsoftDutch } from '../../tests/support/form-exports/microsoft-dutch.ts';
import { microsoftTroubled } from '../../tests/support/form-exports/microsoft-troubled.ts';
import { odkCentral } from '../../tests/support/form-exports/odk-central.ts';
import { qualtrics } from '../../tests/support/form-exports/qualtrics.ts';
import { surveyMonkey } from '../../tests/support/form-exports/survey-monkey.ts';
import { importHome } from '../../tests/support/import-home.ts';

vi.setConfig({ testTimeout: 60_000 });

const home = importHome();
const { run } = home;

const written = ['--enquete', 'proef-2026', '--bevestig'];
const tableOf = (name: string) =>
  Papa.parse<Record<string, string>>(
    readFileSync(join(home.data, 'enquetes/proef-2026', `${name}.csv`), 'utf8'),
    { header: true, skipEmptyLines: true },
  ).data;

/** Each answer as the examples write it: its value, or the reason between brackets. */
function writtenAnswers() {
  const rows = Map.groupBy(tableOf('gegevens'), ({ gemeentecode = '' }) => gemeentecode);
  return Object.fromEntries(
    Array.from(rows, ([code, same]) => [
      code,
      same.map(({ waarde = '', waarde_reden = '' }) =>
        waarde === '' ? `(${waarde_reden})` : waarde,
      ),
    ]),
  );
}

const everythingIn = (path: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((name) => statSync(name).isFile())
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n');

const exports: [string, FormExport][] = Object.entries({
  ...{ googleDutch, googleEnglish, microsoftDutch, limeCodes, limeTexts },
  ...{ microsoftDrenthe, microsoftTroubled, surveyMonkey, qualtrics, kobo, odkCentral },
});

test.each(exports)('%s is recognised, and tells its columns without writing', async (_, form) => {
  const before = everythingIn(home.data);
  const { code, printed } = await run(textOfExport(form), '--check', '--jaar', '2026');
  expect(printed).toContain(`is een export van ${form.make}: `);
  for (const header of form.aside) expect(printed).toContain(`"${header}" (`);
  for (const [id, kind] of form.questions) expect(printed).toContain(`  ${id} · ${kind} · `);
  expect(code).toBe(0);
  expect(everythingIn(home.data)).toBe(before);
});

test('an export with codes above its columns, and no questions, is told as such', async () => {
  const told = async (form: FormExport) =>
    (await run(textOfExport(form), '--check', '--jaar', '2026')).printed;
  expect(await told(limeCodes)).toContain('boven de kolommen staan codes');
  for (const form of [limeTexts, googleDutch, microsoftDutch, qualtrics])
    expect(await told(form)).not.toContain('codes');
});

test.each(exports)('%s becomes questions and answers, value for value', async (_, form) => {
  expect((await run(textOfExport(form, '\uFEFF'), ...written)).code).toBe(0);
  const questions = tableOf('vragen').map(({ vraag, soort, keuzes }) => [vraag, soort, keuzes]);
  expect(questions).toEqual(form.questions.map(([id, kind, choices = '']) => [id, kind, choices]));
  expect(writtenAnswers()).toEqual(form.answers);
});

test.each(exports)('of %s nothing personal or technical stands in the tables', async (_, form) => {
  const before = everythingIn(join(home.data, 'enquetes'));
  await run(textOfExport(form), ...written);
  expect(existsSync(join(home.data, 'enquetes/proef-2026/gegevens.csv'))).toBe(true);
  const after = everythingIn(join(home.data, 'enquetes/proef-2026'));
  for (const secret of form.personal) expect(after).not.toContain(secret);
  expect(everythingIn(join(home.data, 'enquetes'))).toContain(before.slice(0, 200));
});
