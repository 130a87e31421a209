import { diskFolder } from '../../scripts/disk/disk-folder.ts';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeEach, expect, test } from 'vitest';
import { encodings } from '../../tests/support/encode-text.ts';
import { formatProblems } from './problem.ts';
import { readData } from './read-data.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tabellen-'));
  cpSync('data', folder, { recursive: true });
});

const pathOf = (file: string) => join(folder, file);
const textOf = (file: string) => readFileSync(pathOf(file), 'utf8');
const told = () =>
  formatProblems(readData(diskFolder(folder)).problems).replaceAll(`${folder}/`, '');
const survey = () => `enquetes/${diskFolder(folder).surveys()[0] ?? ''}`;

/** Saves a table as Dutch Excel does. */
function saveInExcel(file: string, encode: (text: string) => Buffer) {
  const { data } = Papa.parse<string[]>(textOf(file), { skipEmptyLines: true });
  writeFileSync(
    pathOf(file),
    encode(`${Papa.unparse(data, { delimiter: ';', newline: '\r\n' })}\r\n`),
  );
}

test.each(['utf-8 met BOM', 'windows-1252'] as const)(
  'tables that Dutch Excel saved in %s hold what they held',
  (encoding) => {
    const before = readData(diskFolder(folder)).data;
    for (const file of ['bronnen.csv', 'organisaties.csv'])
      saveInExcel(file, (text) => encodings[encoding](text.replaceAll(/[^\0-ÿ€–’“”]/g, '')));
    const after = readData(diskFolder(folder));
    expect(after.problems).toEqual([]);
    expect(after.data.rows.organisations).toEqual(before.rows.organisations);
  },
);

test('letters that were lost on the way are told with their place, and what to do', () => {
  const readWrongly = Buffer.from('Enquête').toString('latin1');
  writeFileSync(
    pathOf('organisaties.csv'),
    `${textOf('organisaties.csv')}x,${readWrongly},overig,,ja\n`,
  );
  expect(told()).toMatch(/organisaties\.csv:\d+:\d+: fout\[verkeerd-gelezen\]: "Ãª"/);
  expect(told()).toContain('Gegevens, Uit tekst/CSV');
});

test.each(['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0'])(
  'a workbook under the name of a table is told so',
  (start) => {
    writeFileSync(pathOf('organisaties.csv'), Buffer.from(`${start}rest`, 'latin1'));
    expect(readData(diskFolder(folder)).problems).toMatchObject([
      { message: 'dit is een Excel-bestand en geen CSV' },
    ]);
  },
);

test('a table that is missing is one mistake', () => {
  rmSync(pathOf('organisaties.csv'));
  expect(readData(diskFolder(folder)).problems).toMatchObject([
    { message: 'dit bestand ontbreekt' },
  ]);
});

test.each([
  ['a comma too many', (json: string) => json.replace(/\s*}\s*$/, ',\n}'), 'een komma te veel'],
  [
    'a missing quote',
    (json: string) => json.replace('"title"', '"title'),
    'hoort een dubbele punt',
  ],
  [
    'a year in quotes',
    (json: string) => json.replace(/"year": (\d+)/, '"year": "$1"'),
    'year: hier',
  ],
  ['an unknown field', (json: string) => json.replace('"title"', '"titel"'), 'onbekend veld titel'],
])('%s in enquete.json is told in Dutch with its place', (_, change, message) => {
  const file = `${survey()}/enquete.json`;
  writeFileSync(pathOf(file), change(textOf(file)));
  expect(told()).toMatch(new RegExp(`enquete\\.json:\\d+:\\d+: fout\\[enquete\\]: .*${message}`));
  expect(told()).not.toMatch(/Expected|Unrecognized|Invalid/);
});

test('a byte order mark in enquete.json, and what an operating system leaves beside it, are no mistake', () => {
  const file = `${survey()}/enquete.json`;
  writeFileSync(pathOf(file), `\uFEFF${textOf(file)}`);
  writeFileSync(pathOf('enquetes/.DS_Store'), '');
  writeFileSync(pathOf('enquetes/Thumbs.db'), '');
  expect(readData(diskFolder(folder)).problems).toEqual([]);
});
