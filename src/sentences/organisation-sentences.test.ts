import { expect, test } from 'vitest';
import {
  describeOrganisation,
  factsOverYears,
  mentionHeading,
  type Mentions,
} from './organisation-sentences.ts';

const mentions: Mentions = {
  ...{ count: 0, year: 2016, isAnswered: true, isKept: true },
  ...{ inOthers: false, isElsewhere: true },
};

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
  expect(describeOrganisation({ name, named }, { ...mentions, count })).toBe(sentence);
});

test('of a survey that kept no names no page says that nobody named an organisation', () => {
  const unkept = { ...mentions, isKept: false };
  const organisation = { name: 'VONK', named: true };
  expect(mentionHeading(organisation, mentions)).toBe('Geen gemeente noemde VONK in de enquête');
  expect(mentionHeading(organisation, unkept)).toBe('Niet bijgehouden in 2016');
  expect(mentionHeading(organisation, { ...unkept, inOthers: true })).toBe(
    'Genoemd in een andere enquête',
  );
  expect(describeOrganisation(organisation, unkept)).toBe(
    'Waar VONK voorkomt in andere bronnen dan de enquête van 2016.',
  );
  expect(describeOrganisation(organisation, { ...unkept, isElsewhere: false })).toBe(
    'Bij de enquête van 2016 is niet bijgehouden welke organisaties er zijn genoemd.',
  );
});

test.each([
  [['2011-03', null, '2025-01-01'], '3 feiten, van 2011 tot en met 2025'],
  [['2019-05'], '1 feit, van 2019'],
  [[null, null], '2 feiten'],
])('facts have the years that are known of them: %j', (days, told) => {
  expect(factsOverYears(days)).toBe(told);
});
