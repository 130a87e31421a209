import { execFileSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { startServer } from '../../scripts/serve/server.ts';
import { sheetColumns } from '../../src/dataset/sheet/sheet-columns.ts';
import { connectBrowser } from '../support/browser.ts';

const guide = readFileSync('content/achtergrond/eigen-enquete.mdx', 'utf8');
const blocks = (kind: string) =>
  Array.from(
    guide.matchAll(new RegExp(`\`\`\`${kind}\\n(.*?)\\n\`\`\``, 'gs')),
    ([, text = '']) => text,
  );
const commands = blocks('sh');
const kept = ['src', 'scripts', 'content/achtergrond', 'data', 'public'];

/** The template of the built site, with its own example and a silent municipality filled in. */
async function filledTemplate(): Promise<Buffer> {
  const sheets = await readWorkbook('dist/data/sjabloon.xlsx');
  const examples = sheetColumns.map(({ example }) => example);
  const silent = ['GM0228', 'Ede', 'nee', ...examples.slice(3).map(() => '')];
  const filled = sheets.map(({ sheet, data }, index) => ({
    sheet,
    data: [...data, ...(index === 0 ? [examples, silent] : [])].map((row) =>
      row.map((cell) => (typeof cell === 'string' && cell !== '' ? { value: cell } : null)),
    ),
  }));
  return writeExcelFile(filled).toBuffer();
}

/** The project without what a build makes, in a folder of its own. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'eigen-enquete-'));
  const files = globSync(['*.{json,mjs,ts,md,cff}', 'LICENSE']);
  for (const path of [...kept, ...files]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(path, join(folder, path), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Puts words in every place that the import left open. */
function fillIn(file: string) {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/VUL IN: [^",\n]*/g, 'Redactie Proef'));
}

const folder = copyOfProject();
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

beforeAll(async () => {
  writeFileSync(join(folder, 'antwoorden.xlsx'), await filledTemplate());
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Gives a command as it stands in the guide. */
function follow(command: string) {
  const [program = '', ...args] = command.split(' ');
  execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

test('whoever follows the guide to the letter has a site with the new survey', () => {
  expect(commands).toHaveLength(6);
  for (const command of commands.slice(0, 4)) {
    follow(command);
    if (!command.includes('--enquete')) continue;
    fillIn(join(folder, 'data/enquetes/mijn-enquete-2026/enquete.json'));
    fillIn(join(folder, 'data/bronnen.csv'));
  }
  const page = read('dist/gemeenten/arnhem/index.html');
  expect(page).toContain('De gemeente werkt samen met vrijwilligers aan taal en werk.');
  expect(read('data/enquetes/mijn-enquete-2026/enquete.json')).not.toContain('VUL IN');
}, 400_000);

test('whoever begins with an empty folder, as the guide says, has a site of these municipalities alone', async () => {
  const [readSheet = '', build = ''] = commands.slice(4);
  follow(readSheet);
  fillIn(join(folder, 'mijn-atlas/data/enquetes/mijn-enquete-2026/enquete.json'));
  fillIn(join(folder, 'mijn-atlas/data/bronnen.csv'));
  cpSync(join(folder, 'data/atlas.json'), join(folder, 'mijn-atlas/data/atlas.json'));
  mkdirSync(join(folder, 'mijn-atlas/content/achtergrond'), { recursive: true });
  const [text = ''] = blocks('mdx');
  writeFileSync(join(folder, 'mijn-atlas/content/achtergrond/verantwoording.mdx'), `${text}\n`);
  follow(build);
  expect(globSync('gemeenten/*/index.html', { cwd: join(folder, 'mijn-site') })).toHaveLength(2);

  const server = await startServer({ folder: join(folder, 'mijn-site') });
  const browser = await connectBrowser();
  try {
    const page = await browser.newPage({ baseURL: server.address });
    await page.goto('/');
    await page.getByRole('combobox').or(page.getByRole('searchbox')).first().fill('arnem');
    await page.getByRole('option').first().click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/gemeenten/arnhem/');
    expect(await page.textContent('main')).toContain(
      'De gemeente werkt samen met vrijwilligers aan taal en werk.',
    );
    await page.goto('/gemeenten/ede/');
    expect(await page.textContent('main')).toContain('Van Ede is geen antwoord bekend');
    await page.goto('/verantwoording/');
    expect(await page.innerText('main')).toContain('Hoe vroeg u het, en aan wie?');
  } finally {
    await browser.close();
    await server.close();
  }
}, 400_000);
