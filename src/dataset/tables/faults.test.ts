import { expect, test } from 'vitest';
import { themes } from '../../survey/vocabulary.ts';
import * as column from './columns.ts';
import { faultsOf } from './faults.ts';
import { publishedTable, type Cell } from './table.ts';

const tables = {
  plaatsen: publishedTable({
    title: 'Plaatsen',
    description: '',
    key: ['gemeentecode'],
    columns: { gemeentecode: column.municipalityCode },
    rows: () => [],
  }),
  proef: publishedTable({
    title: 'Proef',
    description: '',
    key: ['id'],
    columns: {
      id: column.text('', ''),
      code: column.orGap(
        column.referring(column.code('', ''), 'plaatsen', 'gemeentecode'),
        'niet-genoemd',
      ),
      themas: column.orGap(column.list('', '', { taal: themes.taal, werk: themes.werk })),
      bedrag: column.number('', ''),
      bedrag_reden: column.reason('bedrag'),
      start: column.orGap(column.date('', '')),
    },
    rows: () => [],
  }),
};
const good = {
  id: 'a',
  code: 'GM0202',
  themas: 'taal|werk',
  bedrag: 0,
  bedrag_reden: '',
  start: '2016-09',
};
const faults = (...rows: Record<string, Cell>[]) =>
  faultsOf(tables, { plaatsen: [{ gemeentecode: 'GM0202' }], proef: rows });

test('rows that keep to their table have no fault', () => {
  const without = { id: 'b', code: 'niet-genoemd', themas: 'onduidelijk', start: 'niet-genoemd' };
  expect(faults(good, { ...without, bedrag: '', bedrag_reden: 'niet-genoemd' })).toEqual([]);
});

test.each<[string, Record<string, Cell>]>([
  ['a blank text', { id: '' }],
  ['a column that the table does not have', { extra: 'x' }],
  ['a number as text', { bedrag: '0' }],
  ['part of a euro', { bedrag: 0.5 }],
  ['a word outside the vocabulary', { themas: 'taal|zang' }],
  ['a gap among the values of a list', { themas: 'taal|onduidelijk' }],
  ['a day that is not written as one', { start: '1 september' }],
  ['a municipality that has no row', { code: 'GM9999' }],
  ['an empty number without its reason', { bedrag: '' }],
  ['a reason beside a number', { bedrag_reden: 'niet-genoemd' }],
  ['a reason that is no gap', { bedrag: '', bedrag_reden: 'vergeten' }],
])('%s is a fault', (_, cells) => {
  expect(faults({ ...good, ...cells })).toHaveLength(1);
});

test('the same key twice is a fault', () => {
  expect(faults(good, good)).toEqual(['proef.csv, rij 2: sleutel ["a"] staat er al']);
});
