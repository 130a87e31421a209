import { expect, test } from 'vitest';
import { checkedData } from '../../../scripts/disk/checked-data.ts';
import { codingVocabulary } from './coding-vocabulary.ts';

const data = checkedData('data');
const ids = (without?: string) => codingVocabulary(data, without).organisations.map(({ id }) => id);
const partners = data.surveys.flatMap(({ rows }) => rows.partners);
const elsewhere = new Set(data.rows.arrangements.map(({ organisatie_id }) => organisatie_id));
const namedBy = (id: string) =>
  new Set(partners.flatMap((row) => (row.organisatie_id === id ? [row.gemeentecode] : [])));

test('a vocabulary without one municipality knows no organisation that only it named', () => {
  const alone = partners.find(
    ({ organisatie_id: id }) => !elsewhere.has(id) && namedBy(id).size === 1,
  );
  expect(ids()).toContain(alone?.organisatie_id);
  expect(ids(alone?.gemeentecode)).not.toContain(alone?.organisatie_id);
});

test('an organisation that others named too, or another source, stays known', () => {
  const shared = partners.filter(
    ({ organisatie_id: id }) => elsewhere.has(id) || namedBy(id).size > 1,
  );
  expect(shared).not.toEqual([]);
  for (const { gemeentecode, organisatie_id } of shared.slice(0, 9))
    expect(ids(gemeentecode)).toContain(organisatie_id);
});
