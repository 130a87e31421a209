import { expect, test } from 'vitest';
import { saysTheme, type ThemeCue } from '../survey/theme-cue.ts';
import { sentencesAbout, sentencesNaming, sentencesOf } from './sentence-about.ts';

const cues: ThemeCue[] = [
  { theme: 'maatjes', part: 'vrijwilliger', place: 'begin' },
  { theme: 'vrijwilligerswerk', part: 'vrijwilligerswerk', place: 'begin' },
  { theme: 'werk', part: 'werk', place: 'heel' },
  { theme: 'taal', part: 'taal', place: 'deel' },
  { theme: null, part: 'betaal', place: 'deel' },
];
const summary =
  'Er kwam € 2.370 bij. De gemeente helpt bij werk. ‘Samen’ zoekt vrijwilligerswerk (vanaf 3 oktober).';

test('a text is cut at the ends of its sentences, not in an amount', () => {
  expect(sentencesOf(summary)).toHaveLength(3);
});

test('a theme has the sentence that says it, by the longest part of a word', () => {
  const about = (theme: 'werk' | 'vrijwilligerswerk') =>
    sentencesAbout(summary, (sentence) => saysTheme(sentence, theme, cues));
  expect(about('werk')).toBe('De gemeente helpt bij werk.');
  expect(about('vrijwilligerswerk')).toMatch(/^‘Samen’/);
});

test('a sentence with a word that only looks like a theme does not say it', () => {
  const told = 'De gemeente betaalt alles. Er zijn spreektaallessen.';
  expect(sentencesAbout(told, (sentence) => saysTheme(sentence, 'taal', cues))).toBe(
    'Er zijn spreektaallessen.',
  );
});

test('where no sentence says it, the whole text stands', () => {
  expect(sentencesAbout(summary, (sentence) => saysTheme(sentence, 'maatjes', cues))).toBe(summary);
});

test('an organisation has the sentences that name it, with a capital or without', () => {
  const told = 'De gemeente helpt. Ook bedrijven en het Graafschap College doen mee. Dat loopt.';
  const sentence = 'Ook bedrijven en het Graafschap College doen mee.';
  expect(sentencesNaming(told, [{ name: 'Bedrijven' }])).toBe(sentence);
  expect(sentencesNaming(told, [{ name: 'Aan-Z' }, { name: 'Graafschap College' }])).toBe(sentence);
  expect(sentencesNaming(told, [{ name: 'Aan-Z' }])).toBe(told);
});

test('a sentence that leans on the one before it brings that along', () => {
  const names = [{ name: 'Lions' }];
  expect(
    sentencesNaming(
      'Er is een plan. Meer inwoners doen mee. Daarom helpt Lions. Het loopt al.',
      names,
    ),
  ).toBe('Meer inwoners doen mee. Daarom helpt Lions.');
  expect(
    sentencesNaming('Een cursus is nodig. Lions betaalt die en brengt mensen daarnaartoe.', names),
  ).toBe('Een cursus is nodig. Lions betaalt die en brengt mensen daarnaartoe.');
  expect(sentencesNaming('Er is een plan. Lions helpt.', names)).toBe('Lions helpt.');
});
