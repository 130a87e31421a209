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
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { sheetColumns } from '../src/survey/sheet-columns.ts';

const guide = readFileSync('content/achtergrond/eigen-enquete.mdx', 'utf8');
const commands = Array.from(guide.matchAll(/```sh\n(.*?)\n```/gs), ([, command = '']) => command);
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

test('whoever follows the guide to the letter has a site with the new survey', async () => {
  const folder = copyOfProject();
  try {
    writeFileSync(join(folder, 'antwoorden.xlsx'), await filledTemplate());
    expect(commands).toHaveLength(4);
    for (const command of commands) {
      const [program = '', ...args] = command.split(' ');
      execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
      if (!command.includes('--enquete')) continue;
      fillIn(join(folder, 'data/enquetes/mijn-enquete-2026/enquete.json'));
      fillIn(join(folder, 'data/bronnen.csv'));
    }
    const page = readFileSync(join(folder, 'dist/gemeenten/arnhem/index.html'), 'utf8');
    expect(page).toContain('De gemeente werkt samen met vrijwilligers aan taal en werk.');
    expect(
      readFileSync(join(folder, 'data/enquetes/mijn-enquete-2026/enquete.json'), 'utf8'),
    ).not.toContain('VUL IN');
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 400_000);
