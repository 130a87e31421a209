import { expect, test } from 'vitest';
import { describeOrganisation, factsOverYears } from './organisation-sentences.ts';

test.each([
  [
    'Lions',
    true,
    1,
    'Waar Lions voorkomt in de antwoorden van gemeenten uit 2016: bij 1 gemeente.',
  ],
  [
    'Gemeente Zaltbommel',
    true,
    2,
    'Waar de gemeente Zaltbommel voorkomt in de antwoorden van gemeenten uit 2016: bij 2 gemeenten.',
  ],
  [
    'Bedrijven',
    false,
    2,
    'Waar ‘bedrijven’ voorkomt in de antwoorden van gemeenten uit 2016: bij 2 gemeenten.',
  ],
  ['VONK', true, 0, 'VONK staat niet in de antwoorden van 2016, wel in een andere bron.'],
])('of %s is told where it is named, not that it helps', (name, named, count, sentence) => {
  expect(describeOrganisation({ name, named }, count, 2016, true)).toBe(sentence);
});

test.each([
  [['2011-03', null, '2025-01-01'], '3 feiten, van 2011 tot en met 2025'],
  [['2019-05'], '1 feit, van 2019'],
  [[null, null], '2 feiten'],
])('facts have the years that are known of them: %j', (days, told) => {
  expect(factsOverYears(days)).toBe(told);
});
