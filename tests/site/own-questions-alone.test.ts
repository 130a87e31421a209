import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build/build-site.ts';
import { startServer } from '../../scripts/serve/server.ts';
import { questionTables, surveyTables } from '../../src/read/table-schemas.ts';
import { openBrowser } from '../support/browser.ts';
import { growAtlas } from '../support/grow-atlas.ts';
import { rowsIn } from '../support/rows-in.ts';
import { sourceSurveys } from '../support/source-surveys.ts';
import { writeRows } from '../support/write-rows.ts';

const folder = '.build/eigen-vraag';
const atlas = join(folder, 'atlas');
const out = join(folder, 'dist');

/** Makes the newest survey one that asked a question of its own, and nothing else. */
function askOneQuestion(survey: string) {
  const at = join(atlas, 'data/enquetes', survey);
  const asked = rowsIn(join(at, surveyTables.responses.path)).map(
    ({ gemeentecode = '', gemeentenaam = '', status = '', bron = '' }) => {
      const answer = { vraag: 'wachtlijst', waarde: 'ja' };
      return { gemeentecode, gemeentenaam, status, bron, ...answer };
    },
  );
  const question = {
    ...{ vraag: 'wachtlijst', volgorde: 1, tekst: 'Is er een wachtlijst?', kort: 'Wachtlijst' },
    ...{ soort: 'ja-nee', herkomst: 'gegeven', toon: 'ja' },
  };
  const rows = new Map<string, typeof asked | [typeof question]>([
    [surveyTables.responses.path, asked],
    [questionTables.questions.path, [question]],
    [questionTables.given.path, asked.filter(({ status }) => status === 'beantwoord')],
  ]);
  for (const { path, row } of [...Object.values(surveyTables), ...Object.values(questionTables)])
    writeRows(join(at, path), Object.keys(row.shape), rows.get(path) ?? []);
}

beforeAll(() => {
  growAtlas(atlas);
  const settings = join(atlas, 'data/atlas.json');
  const kept = JSON.parse(readFileSync(settings, 'utf8')) as object;
  writeFileSync(settings, JSON.stringify({ ...kept, pictures: false }));
  const [newest] = sourceSurveys(atlas);
  if (newest) askOneQuestion(newest.id);
  buildSite({ atlas, out });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('before all that this atlas knows, a survey with one question of its own leads nowhere astray and says of nothing that nobody named it', () => {
  const pages = globSync('{gemeenten,partners}/**/*.html', { cwd: out });
  const said = pages.map((page) => readFileSync(join(out, page), 'utf8'));
  expect(said.filter((html) => html.includes('Genoemd in een andere enquête'))).not.toEqual([]);
  expect(readFileSync(join(out, 'opvallend/index.html'), 'utf8')).not.toContain('twijfelgeval');
  expect(readFileSync(join(out, 'partners/index.html'), 'utf8')).toMatch(
    /<h2[^>]*>Genoemd in een andere enquête/,
  );
  expect(said.filter((html) => /Geen gemeente noemde|niet in de antwoorden/i.test(html))).toEqual(
    [],
  );
});

test('beside the map an answer stands right below its question', async () => {
  const [asked = ''] = globSync('gemeenten/*/index.html', { cwd: out }).filter((page) =>
    readFileSync(join(out, page), 'utf8').includes('aria-labelledby="eigen-vragen"'),
  );
  const server = await startServer({ folder: out });
  await using browser = await openBrowser();
  const page = await browser.newPage({
    baseURL: server.address,
    viewport: { width: 1280, height: 800 },
  });
  await page.goto(asked.replace('index.html', ''));
  const between = await page.locator('.feiten > div').evaluateAll((facts) =>
    facts.map(({ firstElementChild: question, lastElementChild: answer }) => {
      const [above, below] = [question, answer].map((part) => part?.getBoundingClientRect());
      return Math.round((below?.top ?? NaN) - (above?.bottom ?? NaN));
    }),
  );
  await server.close();
  expect(Math.max(...between)).toBeLessThan(8);
});
