import { expect, test } from 'vitest';
import type { TableChange } from '../../src/survey/folded-changes.ts';
import { readChangeRows, withChanges } from './changes-table.ts';

const empty = 'versie,datum,tabel,rij,gemeentecode,kolom,soort,oud,nieuw,waarom\n';
const release = { version: '2026.12.1', released: '2026-12-03' };
const change: TableChange = {
  table: 'gemeenten',
  row: 'GM0228',
  municipality: 'GM0228',
  column: 'aanpak',
  kind: 'gewijzigd',
  before: 'niet-genoemd',
  after: 'netwerk',
};

test('without changes the table stays as it is', () => {
  expect(withChanges(empty, release, [])).toBe(empty);
});

test('a change is written with its version and day, and asks why', () => {
  expect(withChanges(empty, release, [change])).toBe(
    `${empty}2026.12.1,2026-12-03,gemeenten,GM0228,GM0228,aanpak,gewijzigd,niet-genoemd,netwerk,\n`,
  );
});

test('a reason that was told stays with its change, and goes when the change does', () => {
  const told = withChanges(empty, release, [change]).replace(/,\n$/, ',omdat\n');
  expect(withChanges(told, release, [change])).toBe(told);
  const other = readChangeRows(withChanges(told, release, [{ ...change, after: 'gemeente' }]));
  expect(other.map(({ nieuw, waarom }) => [nieuw, waarom])).toEqual([['gemeente', '']]);
});

test('the changes of earlier versions stay', () => {
  const told = withChanges(empty, release, [change]);
  const later = withChanges(told, { version: '2027.1.1', released: '2027-01-04' }, []);
  expect(later).toBe(told);
});
