import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { changesBetween } from '../../src/dataset/changes/changes-between.ts';
import { csvOf } from '../../src/dataset/files/table-csv.ts';
import { rowsByTableOf } from '../../tests/support/rows-by-table-of.ts';
import { publishedTables } from '../../src/dataset/tables/index.ts';
import { foldedChanges, withWholeRows } from '../../src/survey/folded-changes.ts';
import { smallAtlas } from '../../tests/support/small-atlas.ts';
import { atlasOf } from '../../src/assemble/assembled-atlas.ts';
import { checkedData } from '../disk/checked-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'reactie-'));

const compared = Object.fromEntries(
  Object.entries(publishedTables).filter(([name]) => name !== 'wijzigingen'),
);
const keys = Object.fromEntries(Object.entries(compared).map(([name, { key }]) => [name, key]));

/** The tables that an atlas in a folder publishes, as files. */
function published(data: string) {
  const rowsByTable = rowsByTableOf(compared, atlasOf(checkedData(data)));
  return Object.fromEntries(
    Object.entries(compared).map(([name, table]) => [
      name,
      csvOf('strict')(table, rowsByTable[name] ?? []),
    ]),
  );
}

/** What a reader calls the changes after rows were added to or changed in tables of a small atlas. */
function changesAfter(...edits: [file: string, edit: (text: string) => string][]) {
  const copy = join(folder, String(edits.length), String(Math.random()).slice(2), 'data');
  cpSync(dirname(smallAtlas), dirname(copy), { recursive: true });
  for (const [file, edit] of edits) {
    const path = join(copy, file);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  }
  return foldedChanges(withWholeRows(changesBetween(keys, published(smallAtlas), published(copy))));
}

const after =
  (...rows: string[]) =>
  (text: string) =>
    `${text.trimEnd()}\n${rows.join('\n')}\n`;

const answers = 'enquetes/proef-2016/antwoorden.csv';
const partners = 'enquetes/proef-2016/partners.csv';
const places = (folded: ReturnType<typeof changesAfter>) =>
  folded.map(({ lead: { table, row, column } }) => [table, row, column]);

test('one reaction of a municipality, with its source, is one change', () => {
  const folded = changesAfter(
    [
      'reacties.csv',
      after(
        'GM0299,Zevenaar,proef-2016,fase,De plannen lopen nu.,2026-12-01,de gemeente,reactie-zevenaar',
      ),
    ],
    [
      'bronnen.csv',
      after(
        'reactie-zevenaar,Reactie,Zevenaar,nieuwsbericht-partij,2026-12-01,nee,adres niet bekend,',
      ),
    ],
  );
  expect(places(folded)).toEqual([['reacties', 'GM0299|proef-2016|fase|2026-12-01', 'alle']]);
  expect(folded[0]?.also.length).toBeGreaterThan(40);
});

test('one value that was mended is one change, told from what to what', () => {
  const folded = changesAfter([
    answers,
    (text) =>
      text.replace(
        'Zevenaar,beantwoord,netwerk,in-ontwikkeling',
        'Zevenaar,beantwoord,netwerk,lopend',
      ),
  ]);
  expect(folded.map(({ lead }) => [lead.column, lead.before, lead.after])).toEqual([
    ['fase', 'in-ontwikkeling', 'lopend'],
  ]);
});

test('a partner that was missed is one change, with the number of partners that follows from it', () => {
  const [line = ''] = readFileSync(join(smallAtlas, partners), 'utf8')
    .split('\n')
    .filter((row) => row.startsWith('GM0202'));
  const folded = changesAfter([partners, (text) => text.replace(`${line}\n`, '')]);
  expect(folded.map(({ lead }) => [lead.table, lead.kind])).toEqual([['partners', 'verwijderd']]);
  expect(folded[0]?.also.map(({ column }) => column)).toContain('aantal_partners');
});

test('two changes of different things stay two', () => {
  const folded = changesAfter([
    answers,
    (text) =>
      text
        .replace(
          'Zevenaar,beantwoord,netwerk,in-ontwikkeling',
          'Zevenaar,beantwoord,netwerk,lopend',
        )
        .replace('De gemeente helpt bij taal en werk.', 'De gemeente helpt bij de taal.'),
  ]);
  expect(folded.map(({ lead }) => lead.column).sort()).toEqual(['fase', 'samenvatting']);
});
