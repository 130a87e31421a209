import { expect, test } from 'vitest';
import { changesBetween } from './changes-between.ts';

const keys = { gemeenten: ['gemeentecode'], bronnen: ['bron'] };
const header = 'gemeentecode,aanpak,inwoners\r\n';
const old = { gemeenten: `${header}GM0228,netwerk,110000\r\nGM0281,,40000\r\n` };
const changes = (gemeenten: string) => changesBetween(keys, old, { gemeenten });

test('the same tables have no changes, in whatever order their rows stand', () => {
  expect(changesBetween(keys, old, old)).toEqual([]);
  expect(changes(`${header}GM0281,,40000\r\nGM0228,netwerk,110000\r\n`)).toEqual([]);
});

test('a changed value is told with its row, municipality, old and new value', () => {
  expect(changes(`${header}GM0228,netwerk,112427\r\nGM0281,,40000\r\n`)).toEqual([
    {
      table: 'gemeenten',
      row: 'GM0228',
      municipality: 'GM0228',
      column: 'inwoners',
      kind: 'gewijzigd',
      before: '110000',
      after: '112427',
    },
  ]);
});

test('a value that was not known and now is, is a change and no new row', () => {
  expect(changes(`${header}GM0228,netwerk,110000\r\nGM0281,netwerk,40000\r\n`)).toMatchObject([
    { kind: 'gewijzigd', column: 'aanpak', before: '', after: 'netwerk' },
  ]);
});

test('a row that came or went is told cell by cell', () => {
  const found = changes(`${header}GM0228,netwerk,110000\r\nGM0289,netwerk,38000\r\n`);
  expect(
    found.map(({ row, column, kind, before, after }) => [row, column, kind, before, after]),
  ).toEqual([
    ['GM0289', 'gemeentecode', 'toegevoegd', '', 'GM0289'],
    ['GM0289', 'aanpak', 'toegevoegd', '', 'netwerk'],
    ['GM0289', 'inwoners', 'toegevoegd', '', '38000'],
    ['GM0281', 'gemeentecode', 'verwijderd', 'GM0281', ''],
    ['GM0281', 'inwoners', 'verwijderd', '40000', ''],
  ]);
});

test('a column or a table that is new or gone is one change', () => {
  const found = changesBetween(keys, old, {
    gemeenten: 'gemeentecode,aanpak,themas\r\nGM0228,netwerk,taal\r\nGM0281,,taal\r\n',
    bronnen: 'bron\r\nx\r\n',
  });
  expect(found.map(({ table, row, column, kind }) => [table, row, column, kind])).toEqual([
    ['bronnen', 'alle', 'alle', 'toegevoegd'],
    ['gemeenten', 'alle', 'inwoners', 'verwijderd'],
    ['gemeenten', 'alle', 'themas', 'toegevoegd'],
  ]);
});
