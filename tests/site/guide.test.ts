import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
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
import { afterAll, beforeAll, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { parse } from 'yaml';
import { openBrowser } from '../support/browser.ts';
import { microsoftDrenthe } from '../support/form-exports/microsoft-drenthe.ts';
import { rowsIn } from '../support/rows-in.ts';

const guide = readFileSync('content/achtergrond/eigen-enquete.mdx', 'utf8');
const commands = Array.from(guide.matchAll(/```sh\n(.*?)\n```/gs), ([, text = '']) => text);
/** The commands of the workflow that builds an atlas in a copy of this project, in order. */
const { jobs } = parse(readFileSync('.github/workflows/atlas.yml', 'utf8')) as {
  jobs: { bouw: { steps: { run?: string }[] } };
};
const [installs, ...published] = jobs.bouw.steps.flatMap(({ run }) => run ?? []);
const siteAddress = 'https://redactie-proef.github.io/atlas-proef';
const kept = ['src', 'scripts', 'content/achtergrond', 'data', 'public'];

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

const folder = copyOfProject();
const settings = join(folder, 'atlas/data/atlas.json');
let serving: ChildProcess | undefined;

beforeAll(async () => {
  const sheet = microsoftDrenthe.rows.map((row) =>
    row.map((cell) => (cell === '' ? null : { value: cell })),
  );
  await writeExcelFile([{ sheet: 'Form1', data: sheet }]).toFile(join(folder, 'antwoorden.xlsx'));
});
afterAll(() => {
  if (serving?.pid !== undefined) process.kill(-serving.pid);
  rmSync(folder, { recursive: true });
});

const partsOf = (command: string): [program: string, args: string[]] => {
  const [program = '', ...args] = command.split(' ');
  return [program, args];
};

/** Gives a command as it stands in the guide. */
const follow = (command: string) =>
  execFileSync(...partsOf(command), { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

/** Runs the workflow, as its host does: step by step, until one fails; what its summary then says. */
function publish() {
  const summary = join(folder, 'samenvatting.md');
  writeFileSync(summary, '');
  const env = { ...process.env, SITE_ADRES: siteAddress, GITHUB_STEP_SUMMARY: summary };
  const said: string[] = [];
  for (const command of published) {
    const { status, stdout } = spawnSync(...partsOf(command), {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
    said.push(stdout);
    if (status !== 0) return { failed: command, said, summary: readFileSync(summary, 'utf8') };
  }
  return { failed: undefined, said, summary: readFileSync(summary, 'utf8') };
}

/** Gives a command that goes on until it is stopped; the address that it names. */
async function followOn(command: string): Promise<string> {
  const child = spawn(...partsOf(command), {
    cwd: folder,
    detached: true,
    env: { ...process.env, PORT: '4600' },
  });
  serving = child;
  for await (const part of child.stdout ?? []) {
    const [address] = /http:\/\/localhost:\d+/.exec(String(part)) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('the site was not served');
}

/** What only the survey of 2016 in Gelderland is about, and what only its answers have. */
const foreign =
  /vergunninghouder|statushouder|vluchteling|verblijfsvergunning|taakstelling|Gelderland|integratie|inburgering|begeleid|hulp aan|helpt er|\b(?:in|uit) 2016\b|(?:enquête|antwoorden|situatie|stand) van 2016|thema’s|partners|projecten|budget/i;
/** What a reader can see or hear of a page: not where its links lead. */
const text = (html: string) =>
  html
    .replace(/<script.*?<\/script>|<style.*?<\/style>/gs, '')
    .replace(/\b(?:href|src|id|class|value|data-\w+)="[^"]*"/g, '');

/** Each line of a built site that speaks of another survey than its own, with its page. */
function ofAnotherSurvey(built: string): string[] {
  const pages = globSync('**/*.html', { cwd: built, exclude: ['data/codeboek', 'vast'] });
  return pages.flatMap((path) =>
    text(readFileSync(join(built, path), 'utf8'))
      .split(/<\/?(?:p|li|h\d|td|th|dd|dt|title|meta|option|a|div)\b/)
      .filter((line) => foreign.test(line))
      .map((line) => `${path}: ${line.replace(/\s+/g, ' ').slice(0, 200)}`),
  );
}

test('whoever follows the guide to the letter serves a site of the own survey, with four commands or none', async () => {
  expect(commands).toHaveLength(4);
  const [makeAtlas = '', takeAnswers = '', build = '', serve = ''] = commands;
  follow(makeAtlas);
  const filled = readFileSync(settings, 'utf8')
    .replace(/VUL IN[^"]*/, 'Redactie Proef')
    .replace('https://uw-atlas.example', siteAddress)
    .replace(/mailto:[^"]*/g, `${siteAddress}/contact`);
  writeFileSync(settings, filled);
  follow(takeAnswers);
  // Kept by the newsroom, as the guide for publishing says.
  rmSync(join(folder, 'atlas/werkbladen'), { recursive: true, force: true });
  // The copy has the packages of this project: installing would replace them.
  expect(installs).toBe('npm run setup');
  expect(published).toContain(build);
  const { failed, said, summary } = publish();
  expect({ failed, summary }).toEqual({ failed: undefined, summary: '' });
  const told = said.join('\n');
  const address = await followOn(serve);

  expect(told).not.toContain('Nog in te vullen');
  const [survey = ''] = globSync('atlas/data/enquetes/*', { cwd: folder });
  const answers = rowsIn(join(folder, survey, 'gegevens.csv'));
  for (const [code, values] of Object.entries(microsoftDrenthe.answers))
    expect(
      answers.filter((row) => row['gemeentecode'] === code).map(({ waarde }) => waarde),
    ).toEqual(values.map((value) => (value.startsWith('(') ? '' : value)));
  const files = globSync('atlas/**/*.{csv,json,html,mdx,xml,txt}', { cwd: folder });
  const everything = files.map((path) => readFileSync(join(folder, path), 'utf8')).join('\n');
  for (const secret of microsoftDrenthe.personal) expect(everything).not.toContain(secret);

  expect(ofAnotherSurvey(join(folder, 'atlas/dist'))).toEqual([]);

  for (const { vraag = '', tekst = '' } of rowsIn(join(folder, survey, 'vragen.csv')))
    expect(readFileSync(join(folder, `atlas/dist/vragen/${vraag}/index.html`), 'utf8')).toContain(
      `<h1>${tekst}</h1>`,
    );
  const headings = globSync('{vragen,grafieken,embed/vraag}/**/*.html', {
    cwd: join(folder, 'atlas/dist'),
  }).flatMap(
    (path) =>
      readFileSync(join(folder, 'atlas/dist', path), 'utf8').match(/<(h[1-3])\b.*?<\/\1>/gs) ?? [],
  );
  expect(headings.filter((heading) => /…/.test(heading))).toEqual([]);

  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ baseURL: address });
    const base = new URL(siteAddress).pathname;
    for (const [query, path] of [
      ['Klazienaveen', '/gemeenten/emmen/'],
      ['7941', '/gemeenten/meppel/'],
    ] as const) {
      await page.goto(`${base}/`);
      await page.getByRole('combobox').or(page.getByRole('searchbox')).first().fill(query);
      await page.getByRole('option').first().click();
      await expect.poll(() => new URL(page.url()).pathname).toBe(base + path);
    }
    expect(await page.textContent('main')).toContain('Is er een wachtlijst?');
    await page.goto(`${base}/verantwoording/`);
    expect(await page.innerText('main')).toContain('De redactie van deze atlas stelde vragen');
  } finally {
    await browser.close();
  }
}, 400_000);

test('where a cell is wrong the workflow stops before it builds, and its summary names the cell', () => {
  const [survey = ''] = globSync('atlas/data/enquetes/*', { cwd: folder });
  const table = join(folder, survey, 'antwoorden.csv');
  const right = readFileSync(table, 'utf8');
  writeFileSync(table, right.replace(/,beantwoord,/, ',beantword,'));
  const { failed, summary } = publish();
  writeFileSync(table, right);
  expect(failed).toContain('check:data');
  expect(summary).toMatch(/\| atlas\/data\/enquetes\/[^|]*antwoorden\.csv \| 2 \| status \|/);
  expect(summary).toContain('een van: beantwoord');
});

test('the guide edits no file outside a spreadsheet but the settings, and tells where', () => {
  const edited = guide.match(/\b[\w/-]+\.(json|mdx|ts)\b/g) ?? [];
  expect([...new Set(edited)]).toEqual(['atlas/data/atlas.json']);
});
