import { expect, test } from 'vitest';
import { filterRows } from './filter-rows.ts';
import { optionCounts } from './option-counts.ts';
import { sampleRow } from './sample-rows.ts';

const cell = { value: 1 };
const rows = [
  sampleRow('Arnhem', cell, { thema: ['taal', 'werk'], aanpak: ['netwerk'] }),
  sampleRow('Buren', cell, { thema: ['taal'], aanpak: ['burgers'] }),
  sampleRow('Ede', cell, { thema: ['werk'], aanpak: ['netwerk'] }),
  sampleRow('Tiel', cell, { thema: [], aanpak: [] }),
];
const choose = (choices: Record<string, string[]>) =>
  new Map(Object.entries(choices).map(([filter, some]) => [filter, new Set(some)]));
const idsFor = (choices: Record<string, string[]>) =>
  filterRows(rows, choose(choices)).map(({ id }) => id);

test('without a choice every row stays, also one that fits no option', () => {
  expect(idsFor({})).toEqual(['Arnhem', 'Buren', 'Ede', 'Tiel']);
});

test('within one filter any chosen option will do', () => {
  expect(idsFor({ thema: ['taal', 'werk'] })).toEqual(['Arnhem', 'Buren', 'Ede']);
});

test('a row fits every filter', () => {
  expect(idsFor({ thema: ['taal'], aanpak: ['netwerk'] })).toEqual(['Arnhem']);
});

test('a filter that no row knows leaves nothing', () => {
  expect(idsFor({ partner: ['lions'] })).toEqual([]);
});

test('an option counts the rows that remain with the other filters as they are', () => {
  const chosen = choose({ thema: ['taal'], aanpak: ['netwerk'] });
  expect(optionCounts(rows, 'thema', chosen)).toEqual(
    new Map([
      ['taal', 1],
      ['werk', 2],
    ]),
  );
  expect(optionCounts(rows, 'aanpak', chosen)).toEqual(
    new Map([
      ['netwerk', 1],
      ['burgers', 1],
    ]),
  );
});

test('choosing one option of an empty filter leaves as many rows as stood beside it', () => {
  const chosen = choose({ aanpak: ['netwerk'] });
  for (const [option, count] of optionCounts(rows, 'thema', chosen))
    expect(idsFor({ aanpak: ['netwerk'], thema: [option] })).toHaveLength(count);
});
