import { expect, test } from 'vitest';
import { roleRows, rolesNotIn } from './roles-in-sheet.ts';

const record = { gemeentecode: 'GM0202', samenvatting: '', budget_per_vergunninghouder: null };

test('what a sheet has no column for was not asked, nor what nobody read from an answer yet', () => {
  const absent = rolesNotIn([record, { ...record, partners: [], aanpak: null, fase: 'lopend' }]);
  expect(absent).toEqual(['aanpak', 'themas', 'projecten']);
  expect(roleRows(absent).map(({ rol, volgorde }) => [volgorde, rol])).toEqual([
    ['1', 'samenvatting'],
    ['2', 'fase'],
    ['3', 'partners'],
    ['4', 'budget'],
  ]);
});
