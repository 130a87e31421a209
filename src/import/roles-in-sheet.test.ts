import { expect, test } from 'vitest';
import { roleRows, rolesNotIn } from './roles-in-sheet.ts';

const record = { gemeentecode: 'GM0202', samenvatting: '', budget_per_vergunninghouder: null };

test('what a sheet has no column for was not asked; an empty column was', () => {
  const absent = rolesNotIn([record, { ...record, partners: [], fase: '' }]);
  expect(absent).toEqual(['aanpak', 'themas', 'projecten']);
  expect(roleRows(absent).map(({ rol, volgorde }) => [volgorde, rol])).toEqual([
    ['1', 'samenvatting'],
    ['2', 'fase'],
    ['3', 'partners'],
    ['4', 'budget'],
  ]);
});
