import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { writeHosts } from '../../scripts/write/hosts.ts';
import { writeWorksheet } from '../../scripts/write/worksheet.ts';
import { Mistake } from '../../src/text/mistake.ts';
import { runInWorker } from '../support/run-in-worker.ts';
import { smallAtlas } from '../support/small-atlas.ts';

vi.setConfig({ testTimeout: 60_000 });

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
/** The commands whose words are ours, with the program that each ends in. */
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const [, words] = /node (?:--\S+ )*(scripts\/run\.mjs .+)$/.exec(line) ?? [];
  return words ? [{ name, program: words.split(' ') }] : [];
});

const linked = ['node_modules', 'scripts', 'src', 'public', 'package-lock.json'];
const copied = ['package.json', 'astro.config.mjs', 'tsconfig.json'];

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'opdrachten-'));
  for (const part of linked) symlinkSync(resolve(part), join(home, part));
  for (const part of copied) cpSync(part, join(home, part));
});

/** A project with its own data, in the state that a test asks for. */
function project(name: string, settings?: string) {
  const folder = join(home, name);
  mkdirSync(folder, { recursive: true });
  for (const part of [...linked, ...copied]) symlinkSync(join(home, part), join(folder, part));
  if (settings !== undefined) {
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data/atlas.json'), settings);
  }
  return folder;
}

const run = ([program = '', ...first]: string[], words: string[], cwd = '.') =>
  runInWorker(join(cwd, program), [...first, ...words], { cwd });

/** The same of what a command writes, in this process: that it tells a mistake, others above say. */
function write(part: (words: readonly string[]) => void, words: string[]) {
  const said: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void said.push(String(line)));
  try {
    part(words);
    return { code: 0, said: said.join('\n') };
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    return { code: error.exitCode, said: [...said, error.message].join('\n') };
  } finally {
    log.mockRestore();
  }
}

function expectSentence({ code, said }: { code: number; said: string }) {
  expect(said.trim()).not.toBe('');
  expect(said).not.toMatch(/\n\s+at .*:\d+|node:internal|Error:|ENOENT|ERR_/);
  expect(code).toBeGreaterThan(0);
}

test('every command of our own is found', () => {
  expect(commands.length).toBeGreaterThan(10);
});

test.each(commands)('$name answers an unknown option in words', async ({ program }) => {
  const { code, said } = await run(program, ['--bestaat-niet']);
  expect(said).toContain('--bestaat-niet');
  expect(said).not.toMatch(/unknown|argument/i);
  expectSentence({ code, said });
  expect(code).toBe(2);
});

const withValue: [string, string][] = [
  ['build', '--uit'],
  ['build', '--atlas'],
  ['hosts', '--site'],
  ['dev', '--poort'],
  ['import', '--jaar'],
];

test.each(withValue)(
  '%s answers in words where the value of %s is missing',
  async (name, option) => {
    const program = commands.find((command) => command.name === name)?.program ?? [];
    const { code, said } = await run(program, [option]);
    expect(said).toContain(`${option} heeft een waarde nodig`);
    expectSentence({ code, said });
    expect(code).toBe(2);
  },
);

test.each(commands)('$name answers words that lead nowhere in words', async ({ program }) => {
  const found = await run(program, ['nergens/te/vinden', 'en-nog-een', 'derde']);
  expectSentence(found);
  expect(found.code).toBe(2);
});

const readsData = commands.filter(({ name }) =>
  ['build', 'dev', 'check:data', 'check:address', 'changes', 'release'].includes(name),
);

test.each([
  ['broken', '{"name": "Atlas",}', 'data/atlas.json'],
  ['strange', '{"name": 3, "naam": "x"}', 'data/atlas.json'],
  ['missing', undefined, 'data'],
] as const)(
  'with %s settings each command says which file, and how to go on',
  async (kind, settings, file) => {
    const cwd = project(kind, settings);
    for (const { name, program } of readsData) {
      const found = await run(program, [], cwd);
      expectSentence(found);
      expect(`${name}: ${found.said}`).toContain(file);
      expect(found.code).toBe(2);
    }
  },
);

test('a folder of tables without surveys is told with its remedy', async () => {
  const cwd = project('leeg', readFileSync(join(smallAtlas, 'atlas.json'), 'utf8'));
  for (const { program } of readsData.filter(({ name }) => name === 'check:data'))
    expectSentence(await run(program, [], cwd));
});

test('a version with an address that leads nowhere does not come out', async () => {
  const settings = JSON.parse(readFileSync(join(smallAtlas, 'atlas.json'), 'utf8')) as object;
  const cwd = project(
    'voorbeeld',
    JSON.stringify({ ...settings, address: 'https://atlas.example' }),
  );
  for (const program of [['scripts/release.ts'], ['scripts/check.ts', 'address']]) {
    const { code, said } = await run(program, [], cwd);
    expect(said).toMatch(/Vul in data\/atlas\.json in:\n {2}address: /);
    expect(code).toBe(2);
  }
});

const page = 'content/achtergrond/verantwoording.mdx';

test.each<[string, (text: string) => string, RegExp]>([
  [
    'a field left out and two in another form',
    (text) =>
      text
        .replace(/^title:.*\n/m, '')
        .replace(/^order:.*$/m, 'order: laatst')
        .replace(/^sources:.*$/m, 'sources: x'),
    /:1:1: .*title ontbreekt[^]*sources: hier hoort een lijst[^]*order: hier hoort een getal/,
  ],
  ['a quote left open', (text) => text.replace(/^title:.*$/m, "title: 'Hoe"), /niet te lezen/],
  ['a loose < in its text', (text) => `${text}\nMinder <b dan 5.\n`, /:\d+:\d+: .*niet te lezen/],
])(
  'a page of an editor with %s is told in Dutch with its file, and no site is made',
  async (name, change, message) => {
    const cwd = project(`pagina ${name}`.replaceAll(/\W/g, '-'));
    cpSync('tests/fixtures/drenthe', cwd, { recursive: true });
    writeFileSync(join(cwd, page), change(readFileSync(join(cwd, page), 'utf8')));
    const found = await run(['scripts/build.ts'], [], cwd);
    expectSentence(found);
    expect(found.said).toContain(page);
    expect(found.said).toMatch(message);
    expect(readdirSync(cwd)).not.toContain('dist');
  },
);

test('an atlas without the page that all others lead to is told so before anything is made', async () => {
  const cwd = project('zonder-pagina');
  cpSync('tests/fixtures/drenthe', cwd, { recursive: true });
  rmSync(join(cwd, page));
  const found = await run(['scripts/build.ts'], [], cwd);
  expectSentence(found);
  expect(found.said).toContain(`${page} ontbreekt`);
});

test('a worksheet that was filled in is not overwritten', () => {
  const list = join(home, 'lijst.txt');
  const sheet = join(home, 'werkblad.csv');
  writeFileSync(list, 'Arnhem: taal en werk\n');
  expect(write(writeWorksheet, [list, sheet]).code).toBe(0);
  expect(write(writeWorksheet, [list, sheet]).code).toBe(0);
  writeFileSync(sheet, `${readFileSync(sheet, 'utf8')}ingevuld`);
  const { code, said } = write(writeWorksheet, [list, sheet]);
  expect(said).toContain('bestaat al');
  expect(code).toBe(2);
  expect(readFileSync(sheet, 'utf8')).toMatch(/ingevuld$/);
});

test('a list of answers with a telephone number becomes no worksheet, and the place is told', () => {
  const list = join(home, 'met-nummer.txt');
  const sheet = join(home, 'met-nummer.csv');
  writeFileSync(list, 'Arnhem: taal\nEde: bel 06-00000000\n');
  const found = write(writeWorksheet, [list, sheet]);
  expectSentence(found);
  expect(found.said).toContain(`${list}:2:10: fout[persoonsgegevens]`);
  expect(readdirSync(home)).not.toContain('met-nummer.csv');
});

test('a list that a Mac or Word saved becomes no worksheet, and the remedy is told', () => {
  const sheet = join(home, 'uit-een-ander-programma.csv');
  const mac = join(home, 'mac.txt');
  writeFileSync(mac, Buffer.from('Arnhem: taal\rEde: taalcaf\x8E\r', 'latin1'));
  const ofMac = write(writeWorksheet, [mac, sheet]);
  expectSentence(ofMac);
  expect(ofMac.said).toContain(`${mac}:2:12: fout[tekenset]`);
  const word = join(home, 'lijst.docx');
  writeFileSync(word, 'PK\x03\x04Arnhem: taal\n');
  const ofWord = write(writeWorksheet, [word, sheet]);
  expectSentence(ofWord);
  expect(ofWord.said).toContain('(.txt), in UTF-8');
  expect(existsSync(sheet)).toBe(false);
});

test('a list tells of whom it took no answer, and writes nothing where it found none', () => {
  const list = join(home, 'lijst.txt');
  const sheet = join(home, 'uit-een-lijst.csv');
  writeFileSync(list, 'Nergenshuizen: taal\n');
  const none = write(writeWorksheet, [list, sheet]);
  expect(none.code).toBe(1);
  expect(none.said).toContain('lijst.txt:1: “Nergenshuizen” is geen gemeente');
  expect(existsSync(sheet)).toBe(false);
  writeFileSync(list, Buffer.from('Súdwest-Fryslân: taal\nNergenshuizen - werk\n', 'latin1'));
  const some = write(writeWorksheet, [list, sheet]);
  expect(some.code).toBe(0);
  expect(some.said).toContain('1 antwoord staat in');
  expect(some.said).toContain('lijst.txt:2: “Nergenshuizen” is geen gemeente');
  expect(readFileSync(sheet, 'utf8')).toContain('GM1900;Súdwest-Fryslân');
});

test('a file for a host that somebody wrote is not overwritten', () => {
  const [site, out] = [join(home, 'gebouwd'), join(home, 'hosts')];
  for (const folder of [site, out]) mkdirSync(folder);
  writeFileSync(join(site, '_headers'), readFileSync('public/_headers'));
  writeFileSync(join(out, 'Caddyfile'), 'atlas.nl { }\n');
  const { code, said } = write(writeHosts, ['--site', site, '--uit', out]);
  expect(said).toContain('Caddyfile bestaat al');
  expect(code).toBe(2);
  expect(readdirSync(out)).toEqual(['Caddyfile']);
  rmSync(join(out, 'Caddyfile'));
  for (const expected of ['is nieuw', 'is gelijk gebleven'])
    expect(write(writeHosts, ['--site', site, '--uit', out]).said).toContain(expected);
});
