import { expect, test } from 'vitest';
import { forgeLink, stepSummary } from './step-summary.ts';

const fault = [
  'atlas/data/enquetes/proef-2026/antwoorden.csv:2:14: fout[waarde]: kolom status heeft "a|b [c](http://d)"',
  '   2 | GM0106,Assen,a|b,gemeente',
  '     |              ^',
  '   = verwacht: een van: beantwoord, niet-gereageerd',
  '   = tip: kies een woord',
];
const rowsOf = (summary: string) => summary.split('\n').filter((line) => line.startsWith('| '));

test('each fault is one row of a table: file, row, column, what is wrong and the remedies', () => {
  const [, , row = '', ...more] = rowsOf(stepSummary([...fault, '1 fout'].join('\n')));
  expect(more).toEqual([]);
  const cells = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
  expect(cells.slice(1, 4)).toEqual([
    'atlas/data/enquetes/proef-2026/antwoorden.csv',
    '2',
    'status',
  ]);
  expect(cells[4]).toContain('kolom status heeft');
  expect(cells[5]).toBe('een van: beantwoord, niet-gereageerd<br>kies een woord');
});

test('what stood in a cell makes no link, tag or column', () => {
  const summary = stepSummary(fault.join('\n'));
  expect(summary).toContain(String.raw`a\|b \[c\](http://d)`);
});

test('the place of a sheet is told by the name of its column, that of a setting by its character', () => {
  const summary = stepSummary(
    [
      'blad.csv:7:3: fout[waarde]: dit is geen getal',
      '   7 | a,b',
      '     |   ^ rij 7, kolom geld_2',
      'atlas/data/atlas.json:3:14: fout[instelling]: address ontbreekt',
    ].join('\n'),
  );
  expect(rowsOf(summary)[2]).toContain(String.raw`| 7 | geld\_2 |`);
  expect(rowsOf(summary)[3]).toContain('| 3 | teken 14 |');
});

test('a message without a place is told whole', () => {
  const summary = stepSummary('Nog niet klaar.\n  address: het adres');
  expect(rowsOf(summary)).toEqual([]);
  expect(summary).toContain('Nog niet klaar.<br>address: het adres');
});

test('on a forge the file leads to its row, where a pencil opens it', () => {
  const where = {
    GITHUB_SERVER_URL: 'https://forge.example',
    GITHUB_REPOSITORY: 'naam/kopie',
    GITHUB_REF_NAME: 'main',
  };
  const link = forgeLink('atlas/data/mijn tabel.csv', '2', where);
  expect(link).toBe(
    'https://forge.example/naam/kopie/blob/main/atlas/data/mijn%20tabel.csv?plain=1#L2',
  );
  expect(stepSummary(fault.join('\n'), () => link)).toContain(`](${link}) | 2 |`);
  expect(forgeLink('a.csv', '2', {})).toBeUndefined();
});
