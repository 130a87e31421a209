import { expect, test } from 'vitest';
import { asMeant, didYouMean } from './did-you-mean.ts';

test.each([
  ['Utrect', '"Utrect" is geen gemeente', didYouMean('Utrecht (GM0344)'), 'Utrecht'],
  ['taal|werkk', '"werkk" staat niet in de lijst', didYouMean('werk'), 'taal|werk'],
  ['a, werkk', '"werkk" staat er niet', `zet een |; ${didYouMean('werk')}`, 'a, werk'],
  ['fases', 'kolom "fases" is niet bekend', didYouMean('fase'), 'fase'],
  ['Utrect', '"Utrect" is geen gemeente', 'schrijf de naam zoals het CBS', undefined],
  ['Utrect', 'twee keer dezelfde gemeente', didYouMean('Utrecht'), undefined],
])('of %s, %s, %s, is meant %s', (text, message, tip, meant) => {
  expect(asMeant(text, { message, tip })).toBe(meant);
});
