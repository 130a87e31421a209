import { expect, test } from 'vitest';
import { checkedData } from '../assemble/checked-atlas.ts';
import { codingVocabulary } from './coding-vocabulary.ts';

const data = checkedData('data');
const ids = (without?: string) => codingVocabulary(data, without).organisations.map(({ id }) => id);

test('a vocabulary without one municipality knows no organisation that only it named', () => {
  expect(ids()).toContain('stichting-present');
  expect(ids('GM0273')).not.toContain('stichting-present');
});

test('an organisation that others named too stays known', () => {
  expect(ids('GM0273')).toContain('vluchtelingenwerk');
});
