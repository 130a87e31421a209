import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { worksheetColumns, worksheetOf } from '../../src/import/coding/worksheet-table.ts';
import { runImport } from './run-import.ts';
import { sampleRows, writeSheet } from '../../tests/support/sample-sheet.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});

const place = (name: string) => join(folder, name);

/** Runs the command on a sheet with this text. */
async function run(text: string, ...options: string[]) {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  writeFileSync(place('blad.csv'), text);
  const code = await runImport([place('blad.csv'), ...options], { log: print, error: print });
  return { code, printed: lines.join('\n').replaceAll(`${folder}/`, '') };
}

const sound = writeSheet(sampleRows);
const unsound = sound.replace(';ja;', ';misschien;');

test('a sound sheet becomes an array of records, sorted by code', async () => {
  expect((await run(sound, '--out', place('uit.json'))).code).toBe(0);
  const text = readFileSync(place('uit.json'), 'utf8');
  const records = JSON.parse(text) as Record<string, unknown>[];
  expect(text).toBe(`${JSON.stringify(records, null, 2)}\n`);
  expect(records.map((record) => record['gemeentecode'])).toEqual(
    sampleRows.slice(1).map(([code]) => code),
  );
  expect(Object.keys(records[0] ?? {})).toEqual(sampleRows[0]);
});

test('of what is asked at once the least is written: nothing, or the records', async () => {
  const out = place('uit.json');
  const survey = ['--enquete', 'proef', '--out', out];
  expect((await run(sound, ...survey, '--check')).code).toBe(0);
  expect(readdirSync(folder)).toEqual(['blad.csv']);
  expect((await run(sound, ...survey)).code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['blad.csv', 'uit.json']);
});

test('with one mistake nothing is written and what was there stays', async () => {
  writeFileSync(place('uit.json'), '["van gisteren"]');
  expect((await run(unsound, '--out', place('uit.json'))).code).toBe(1);
  expect(readFileSync(place('uit.json'), 'utf8')).toBe('["van gisteren"]');
  expect(readdirSync(folder).sort()).toEqual(['blad.csv', 'uit.json']);
});

test('a mistake is shown with its place, its line, what was expected and a tip', async () => {
  const text = sound.replace('"Geen ""vast"" bedrag; maatwerk."', 'Geen "vast" bedrag').trim();
  expect((await run(text, '--check')).printed).toBe(
    [
      'blad.csv:6:33: fout[aanhalingsteken]: aanhalingsteken midden in een cel',
      '   6 | GM0796;\'s-Hertogenbosch;ja;Geen "vast" bedrag;€ 1.000;CBS',
      '     |                                 ^ rij 5, kolom samenvatting',
      '   = verwacht: "Geen ""vast"" bedrag"',
      '   = tip: zet de hele cel tussen " en verdubbel elk " dat erin staat',
      '1 fout in blad.csv; er is niets geschreven.',
    ].join('\n'),
  );
});

test('an invisible character is shown as its code point, with the caret under it', async () => {
  const { printed } = await run(sound.replace('Ede', 'E\u202Ede'), '--check');
  expect(printed).toContain('blad.csv:3:9: fout[schrijfrichting]: <U+202E>');
  expect(printed).toContain(
    '   3 | GM0228;E<U+202E>de;nee;;;\n     |         ^ rij 3, kolom gemeente',
  );
});

test('of many mistakes the first 20 are shown, and the total', async () => {
  const rows = Array.from({ length: 25 }, (_, index) => [
    `GM99${index + 10}`,
    'Nergens',
    'nee',
    '',
    '',
    '',
  ]);
  const { printed } = await run(writeSheet([...sampleRows, ...rows]), '--check');
  expect(printed.match(/fout\[gemeente\]/g)).toHaveLength(20);
  expect(printed).toContain('25 fouten in blad.csv (de eerste 20 staan hier)');
});

test('mistakes can be read by a program and by a forge', async () => {
  const json = JSON.parse((await run(unsound, '--check', '--format', 'json')).printed) as unknown;
  expect(json).toMatchObject({ fouten: 1, eerste: [{ line: 2, kind: 'ja-of-nee' }] });
  expect((await run(unsound, '--check', '--format', 'github')).printed).toMatch(
    /^::error file=blad\.csv,line=2,col=15,title=fout\[ja-of-nee\]::"misschien" is geen ja of nee/,
  );
});

test.each([
  ['no aim', []],
  ['an unknown option', ['--check', '--snel']],
  ['an unknown format', ['--check', '--format', 'constructor']],
  ['an id that is no folder name', ['--enquete', '../x']],
  ['a list of codes that is not there', ['--check', '--codes', 'nergens.csv']],
])('%s is a mistake of use', async (_, options) => {
  expect((await run(sound, ...options)).code).toBe(2);
});

test('a place that cannot be written is a mistake of files', async () => {
  expect((await run(sound, '--out', place('nergens/uit.json'))).code).toBe(2);
  expect((await run(sound, '--out', place('blad.csv'))).code).toBe(2);
  expect((await run(sound, '--out', folder)).code).toBe(2);
  expect(readFileSync(place('blad.csv'), 'utf8')).toBe(sound);
  expect(readdirSync(folder)).toEqual(['blad.csv']);
});

test('a file that cannot be made is named as it was asked for', async () => {
  const name = `${'lang'.repeat(61)}.json`;
  const { code, printed } = await run(sound, '--out', place(name));
  expect(code).toBe(2);
  expect(printed).toContain(`${name} heeft een te lange naam. Kies een kortere.`);
});

test('where the output is a link, its target is written and the link stays', async () => {
  writeFileSync(place('doel.json'), '["van gisteren"]');
  symlinkSync(place('doel.json'), place('uit.json'));
  expect((await run(sound, '--out', place('uit.json'))).code).toBe(0);
  expect(readlinkSync(place('uit.json'))).toBe(place('doel.json'));
  expect(readFileSync(place('doel.json'), 'utf8')).toContain('Arnhem');
});

const namesOnly = writeSheet(
  sampleRows.map((row, index) => (index === 0 ? row : ['', ...row.slice(1)])),
);
const withoutCodes = namesOnly.replace("'s-Hertogenbosch", 'Hertogenbosch');

test('names as the list has them, or as everybody writes them, need no code and no confirmation', async () => {
  expect((await run(sound, '--out', place('uit.json'))).code).toBe(0);
  const coded = readFileSync(place('uit.json'), 'utf8');
  const daily = namesOnly
    .replace("'s-Hertogenbosch", 'gemeente Den Bosch')
    .replace('Súdwest-Fryslân', 'Zuidwest Friesland');
  expect((await run(daily, '--out', place('uit.json'))).code).toBe(0);
  expect(readFileSync(place('uit.json'), 'utf8')).toBe(coded);
});

test('a name that is written otherwise is taken only after somebody read the guess', async () => {
  const first = await run(withoutCodes, '--out', place('uit.json'));
  expect(first.code).toBe(1);
  expect(first.printed).toContain(`blad.csv:6:2: "Hertogenbosch" lijkt 's-Hertogenbosch (GM0796)`);
  expect(readdirSync(folder)).toEqual(['blad.csv']);
  expect((await run(withoutCodes, '--out', place('uit.json'), '--bevestig')).code).toBe(0);
  const confirmed = readFileSync(place('uit.json'), 'utf8');
  expect((await run(sound, '--out', place('uit.json'))).code).toBe(0);
  expect(confirmed).toBe(readFileSync(place('uit.json'), 'utf8'));
});

test('a program and a forge get every guess, with its place', async () => {
  const asJson = (await run(withoutCodes, '--check', '--format', 'json')).printed;
  const { fouten, te_bevestigen } = JSON.parse(asJson) as {
    fouten: number;
    te_bevestigen: Record<string, unknown>[];
  };
  expect(fouten).toBe(0);
  expect(te_bevestigen.at(-1)).toEqual({
    ...{ file: 'blad.csv', line: 6, column: 2 },
    ...{ written: 'Hertogenbosch', gemeentecode: 'GM0796', gemeente: "'s-Hertogenbosch" },
  });
  const forge = (await run(withoutCodes, '--check', '--format', 'github')).printed.split('\n');
  expect(forge.at(-1)).toMatch(
    /^::warning file=.*blad\.csv,line=6,col=2,title=bevestig::"Hertogenbosch" lijkt/,
  );
});

test('one name to look at is one name, in its file', async () => {
  const one = writeSheet(sampleRows.slice(0, 2)).replace('GM0202', '').replace('Arnhem', 'Arnem');
  expect((await run(one, '--check')).printed).toContain('blad.csv:2:2');
  const loose = one.replace('Arnem', 'Zutfen');
  expect((await run(loose, '--check')).printed).toContain('blad.csv: 1 naam staat anders');
});

test('a text to look at is shown up to 60 letters', async () => {
  const source = `voorbeeld.nl, ${'lang '.repeat(2000)}`;
  const { printed } = await run(sound.replace('Raadsbrief 12', `"${source}"`), '--check');
  expect(printed).toContain(`Kijk na: blad.csv:5:`);
  expect(printed).toContain(`bron is "${source.slice(0, 60)}…": is dat een webadres?`);
});

test.each([
  ['a letter of windows-1252 in UTF-8', ['Eén caf', 0xe9], '7:34', '0xE9 (é in windows-1252)'],
  ['a quote of UTF-8 in windows-1252', ['Een \u201D', 0xeb], '7:32', '0xEB (ë in windows-1252)'],
  ['a byte without meaning in UTF-8', ['Eén caf', 0x9d], '7:34', '0x9D'],
] as const)('%s is told with its place, and that the file mixes two encodings', async (...row) => {
  const [, [before, byte], where, which] = row;
  const [start = '', end = ''] = sound.split('Een café');
  const ascii = (text: string) => text.normalize('NFD').replace(/[^ -~\r\n]/g, '');
  const mixed = [Buffer.from(ascii(start) + before), Buffer.from([byte]), Buffer.from(ascii(end))];
  writeFileSync(place('gemengd.csv'), Buffer.concat(mixed));
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  expect(await runImport([place('gemengd.csv'), '--check'], { log: print, error: print })).toBe(1);
  expect(lines.join('\n')).toContain(
    `gemengd.csv:${where}: fout[tekenset]: het bestand mengt twee tekensets: een deel is UTF-8, maar byte ${which} niet`,
  );
});

test('a text that looks like no answer is read as it is, and named for somebody to look at', async () => {
  const doubtful = sound.replace('"Geen ""vast"" bedrag; maatwerk."', 'TODO');
  const { code, printed } = await run(doubtful, '--out', place('uit.json'));
  expect(code).toBe(0);
  expect(printed).toContain('Kijk na: blad.csv:6:28: samenvatting is "TODO"');
  expect(readFileSync(place('uit.json'), 'utf8')).toContain('"samenvatting": "TODO"');
  expect((await run(sound, '--check')).printed).not.toContain('Kijk na');
});

test('blank rows are passed over and counted, and a table without them says nothing of it', async () => {
  const rows = sound.split('\r\n');
  const blank = ['', ';;;;;', ...rows.slice(0, 2), '', ...rows.slice(2), ''].join('\r\n');
  const { code, printed } = await run(blank, '--out', place('uit.json'));
  expect(code).toBe(0);
  expect(printed).toContain('Overgeslagen: 4 lege rijen.');
  const records = readFileSync(place('uit.json'), 'utf8');
  const plain = await run(sound, '--out', place('uit.json'));
  expect(readFileSync(place('uit.json'), 'utf8')).toBe(records);
  expect(plain.printed).not.toContain('Overgeslagen');
});

test('a mistake below blank rows is shown at its own line', async () => {
  const { printed } = await run(`\r\n\r\n${unsound}`, '--check');
  expect(printed).toContain('blad.csv:4:15: fout[ja-of-nee]');
  const quote = await run(`\r\n\r\n${sound.replace('Een café', 'Een "café"')}`, '--check');
  expect(quote.printed).toContain('blad.csv:9:31: fout[aanhalingsteken]');
  expect(quote.printed).toContain('1 fout in');
});

test('below a blank row, what is no row is refused as another table or a footnote', async () => {
  const { printed } = await run(`${sound}\r\nBron: eigen onderzoek\r\n`, '--check');
  expect(printed).toContain('blad.csv:9:1: fout[aantal-cellen]: deze rij heeft 1 cel');
  expect(printed).toContain('een andere tabel of een voetnoot?');
});

test('a sheet of which each line stands between quotes is one mistake, with how to undo it', async () => {
  const whole = writeSheet(
    sound
      .trim()
      .split(/\r\n(?!met)/)
      .map((line) => [line.replace('\r', '')]),
    { delimiter: ',', quoteAll: true },
  );
  const { printed } = await run(whole, '--check');
  expect(printed).toContain('elke regel staat als geheel tussen aanhalingstekens');
  expect(printed).toContain('Tekst naar kolommen');
  expect(printed).toContain('1 fout in');
});

test('another table is one mistake, with its header above ours', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `meting ${index}`);
  const other = writeSheet([
    ['jaar', 'gemeente', ...names],
    ['2026', 'Arnhem', ...names],
  ]);
  const { printed } = await run(other, '--check');
  expect(printed).toContain('van deze kolommen is er maar 1 bekend');
  expect(printed).toContain('   1 | jaar;gemeente;meting 0;');
  expect(printed).toContain(`   = verwacht: ${(sampleRows[0] ?? []).join(';')}`);
  expect(printed).toContain('1 fout in');
});

test('a sheet that has no column of codes at all is matched too', async () => {
  const text = writeSheet(sampleRows.map((row) => row.slice(1)));
  expect((await run(text, '--check', '--bevestig')).code).toBe(0);
});

test('a name that fits two municipalities is refused, with both codes', async () => {
  const { code, printed } = await run(
    withoutCodes.replace('Arnhem', 'Bergen'),
    '--check',
    '--bevestig',
  );
  expect(code).toBe(1);
  expect(printed).toContain('Bergen (NH.) (GM0373) of Bergen (L.) (GM0893)');
});

test('a municipality that did not exist in the year of the survey is refused', async () => {
  const rows = writeSheet([...sampleRows, ['GM0196', 'Rijnwaarden', 'nee', '', '', '']]);
  expect((await run(rows, '--check', '--jaar', '2016')).code).toBe(0);
  const { code, printed } = await run(rows, '--check', '--jaar', '2020');
  expect(code).toBe(1);
  expect(printed).toContain('Rijnwaarden (GM0196) bestond tot 1 januari 2018, niet in 2020');
  expect(printed).toContain('verwacht: Zevenaar (GM0299)');
});

test('the year that municipalities were judged by is told, and without one an ended one is pointed out', async () => {
  const rows = writeSheet([...sampleRows, ['GM0196', 'Rijnwaarden', 'nee', '', '', '']]);
  const checked = await run(rows, '--check', '--jaar', '2016');
  expect(checked.printed).toMatch(/nagekeken voor het jaar 2016, met de lijst van \d{4}\./);
  const { code, printed } = await run(rows, '--check');
  expect(code).toBe(0);
  expect(printed).toMatch(
    /Kijk na: blad\.csv:8:8: Rijnwaarden .* 1 januari 2018 en hoort nu bij Zevenaar/,
  );
  expect(printed).toMatch(/Zonder --jaar telt elke gemeente uit de lijst van \d{4} mee/);
});

/** A worksheet with proposals on two municipalities, filled in by a person. */
function filledWorksheet(): string[][] {
  const proposal = {
    themes: [{ theme: 'taal' as const, matched: ['taalles'] }],
    organisations: [],
    names: [],
    amounts: [],
  };
  const { fields, data } = worksheetOf(
    ['GM0202 Arnhem', 'GM0228 Ede'].map((place) => {
      const [code = '', name = ''] = place.split(' ');
      return { answer: { code, name, line: 1, text: 'Er is taalles;\nen meer.' }, proposal };
    }),
  );
  const filled: Record<string, string> = {
    beantwoord: 'ja',
    samenvatting: 'Leert taal.',
    bron: 'Artikel',
  };
  return [fields, ...data.map((row) => row.map((cell, at) => filled[fields[at] ?? ''] ?? cell))];
}

test('a filled-in worksheet is imported, and it says that the proposals are not read', async () => {
  const { code, printed } = await run(writeSheet(filledWorksheet()), '--out', place('uit.json'));
  expect(printed).toContain('werkblad met voorstellen: voorstel_themas, ');
  expect(code).toBe(0);
  const records = JSON.parse(readFileSync(place('uit.json'), 'utf8')) as Record<string, unknown>[];
  expect(records.map(({ gemeente, samenvatting }) => [gemeente, samenvatting])).toEqual([
    ['Arnhem', 'Leert taal.'],
    ['Ede', 'Leert taal.'],
  ]);
  for (const name of worksheetColumns) expect(records[0]).not.toHaveProperty(name);
});

test('a column that only looks like one of a worksheet stays unknown', async () => {
  const [head = [], ...rows] = filledWorksheet();
  const other = head.map((name) => name.replace('voorstel_', 'voorstellen_'));
  const { code, printed } = await run(writeSheet([other, ...rows]), '--check');
  expect(code).toBe(1);
  expect(printed).toContain('kolom "voorstellen_themas" is niet bekend');
  expect(printed).toContain('kolom "antwoord" is niet bekend');
});
