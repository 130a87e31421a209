import { expect, test } from 'vitest';
import { roleRows, rolesNotIn, unsorted } from './roles-in-sheet.ts';

const record = {
  ...{ gemeentecode: 'GM0202', beantwoord: true, samenvatting: '', fase: 'lopend' },
  budget_per_vergunninghouder: null,
};

test('what a sheet has no column for was not asked, nor what nobody read from an answer yet', () => {
  const absent = rolesNotIn([record, { ...record, partners: [], aanpak: null }]);
  expect(absent).toEqual(['aanpak', 'themas', 'projecten']);
  expect(roleRows(absent).map(({ rol, volgorde }) => [volgorde, rol])).toEqual([
    ['1', 'samenvatting'],
    ['2', 'fase'],
    ['3', 'partners'],
    ['4', 'budget'],
  ]);
});

test('a field that is not read from each answer yet is left out, and which answers wait is known', () => {
  const unread = { ...record, gemeentecode: 'GM0228', fase: null, themas: [] };
  const silent = { ...unread, gemeentecode: 'GM0275', beantwoord: false };
  const sheet = [{ ...record, themas: ['taal'] }, unread, silent];
  expect(rolesNotIn(sheet)).toEqual(expect.arrayContaining(['fase', 'themas']));
  expect(unsorted(sheet, 'fase')).toEqual([unread]);
  expect(unsorted(sheet, 'themas')).toEqual([unread]);
  const sorted = { ...unread, fase: 'onduidelijk' };
  expect(rolesNotIn([...sheet.slice(0, 1), sorted, silent])).not.toContain('fase');
  expect(unsorted([...sheet.slice(0, 1), sorted], 'themas')).toEqual([]);
});
