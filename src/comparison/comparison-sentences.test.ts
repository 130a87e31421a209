import { expect, test } from 'vitest';
import { approachSentences } from './approach-sentences.ts';
import { moneySentences } from './money-sentences.ts';
import { phaseSentences } from './phase-sentences.ts';
import { sampleSubject, silentSubject } from './sample-subject.ts';
import { sentencesOn } from './comparison-sentences.ts';
import type { Cell, Subject } from './subject.ts';

const by = (name: string, approach: Subject['approach'], phase: Subject['phase'] = null) =>
  sampleSubject(
    name,
    { aanpak: approach ? [approach] : 'onduidelijk', fase: phase ? [phase] : 'onduidelijk' },
    { approach, phase },
  );

test('unlike approaches stand beside each other, for two, three and four', () => {
  const [a, b, c, d] = [
    by('Arnhem', 'burgers'),
    by('Nijmegen', 'gemeente'),
    by('Ede', 'vluchtelingenwerk'),
    by('Tiel', 'gemeente'),
  ];
  expect(approachSentences([a, b])).toEqual([
    'Arnhem werkt vooral met burgers, Nijmegen doet het zelf.',
  ]);
  expect(approachSentences([a, b, c])).toEqual([
    'Arnhem werkt vooral met burgers, Nijmegen doet het zelf en Ede werkt vooral met VluchtelingenWerk.',
  ]);
  expect(approachSentences([a, b, c, d])).toEqual([
    'Nijmegen en Tiel doen het zelf, Arnhem werkt vooral met burgers en Ede werkt vooral met VluchtelingenWerk.',
  ]);
});

test('the same approach is said once of all', () => {
  const all = ['Epe', 'Elburg', 'Voorst', 'Nijkerk'].map((name) => by(name, 'gemeente'));
  expect(approachSentences(all.slice(0, 2))).toEqual(['Epe en Elburg doen het allebei zelf.']);
  expect(approachSentences(all.slice(0, 3))).toEqual([
    'Epe, Elburg en Voorst doen het alle drie zelf.',
  ]);
  expect(approachSentences(all)).toEqual([
    'Epe, Elburg, Voorst en Nijkerk doen het alle vier zelf.',
  ]);
});

test('an approach that cannot be told is said to be unclear', () => {
  expect(approachSentences([by('Arnhem', 'burgers'), by('Buren', null)])).toEqual([
    'Arnhem werkt vooral met burgers.',
    'Wie in Buren het meeste doet, is niet duidelijk.',
  ]);
});

test('phases are told apart, or said of all', () => {
  const [a, b] = [by('Arnhem', null, 'lopend'), by('Ede', null, 'lopend')];
  expect(phaseSentences([a, b])).toEqual(['In beide gemeenten loopt het al.']);
  expect(phaseSentences([a, by('Lochem', null, 'geen-projecten')])).toEqual([
    'In Arnhem loopt het al, in Lochem zijn er volgens het antwoord geen projecten.',
  ]);
  expect(phaseSentences([a, b, silentSubject('Aalten')])).toEqual([
    'In Arnhem en Ede loopt het al.',
  ]);
});

const naming = (name: string, themas: string[], partners: string[] = []) =>
  sampleSubject(name, { themas, ...(partners.length > 0 ? { partners } : {}) });

const themesOf = (...subjects: Subject[]) => sentencesOn(subjects, 2016)[1];

test('what both, all three or all four name comes first, then what some and what only one names', () => {
  const [a, b, c] = [
    naming('Ede', ['taal', 'werk']),
    naming('Epe', ['taal', 'regie']),
    naming('Tiel', ['taal', 'werk']),
  ];
  expect(themesOf(a, b)).toBe(
    'Beide noemen het thema taal. Alleen Ede noemt het thema werk. Alleen Epe noemt het thema regie.',
  );
  expect(themesOf(a, b, c)).toBe(
    'Alle drie noemen het thema taal. Ede en Tiel noemen allebei het thema werk. Alleen Epe noemt het thema regie.',
  );
  expect(themesOf(a, b, c, naming('Buren', ['taal']))).toMatch(
    /^Alle vier noemen het thema taal\./,
  );
});

test('what is shared by those that answered is not said of all', () => {
  expect(
    themesOf(
      naming('Ede', ['taal', 'werk']),
      naming('Epe', ['taal', 'werk']),
      silentSubject('Aalten'),
    ),
  ).toBe('Ede en Epe noemen allebei de thema’s taal en werk.');
});

test('nothing shared is said, not left out', () => {
  expect(themesOf(naming('Ede', ['werk']), naming('Epe', ['taal']))).toMatch(
    /^Er is geen thema dat beide noemen\./,
  );
});

test('a municipality without a named partner does not have “no partner”', () => {
  expect(
    sentencesOn([naming('Ede', ['taal'], ['Malkander']), naming('Epe', ['taal'])], 2016)[2],
  ).toBe('Ede noemt de partner Malkander. Epe noemt geen partner bij naam.');
});

test('branches of one organisation are told apart and yet brought together', () => {
  const branch = (key: string): Cell => ({
    items: [{ key, text: key, family: 'VluchtelingenWerk' }],
    sources: ['proef'],
  });
  const [a, b] = ['Ede', 'Tiel'].map((name, at) =>
    sampleSubject(name, {
      partners: branch(at === 0 ? 'VluchtelingenWerk' : 'VluchtelingenWerk Oost'),
    }),
  );
  expect(
    sentencesOn(
      [a, b].filter((subject) => subject !== undefined),
      2016,
    )[2],
  ).toBe('Ede en Tiel noemen VluchtelingenWerk, onder verschillende namen.');
});

const amount = (text: string, measure?: string): Cell => ({
  items: [{ key: text, text, note: 'Toelichting.', ...(measure ? { measure } : {}) }],
  sources: ['proef'],
});

test('amounts of unlike kinds are never set against each other', () => {
  const said = moneySentences([
    sampleSubject('Lingewaal', { geld: amount('€ 2.370 per vergunninghouder', 'rijk') }),
    sampleSubject('Doetinchem', { geld: amount('€ 52.000 per jaar', 'eigen') }),
  ]).join(' ');
  expect(said).toContain('Vergelijk ze niet en tel ze niet op.');
  expect(said).not.toMatch(/meer|minder|hoger|lager|verschil van/);
});

test('no word on money is not zero', () => {
  expect(moneySentences([sampleSubject('Arnhem'), sampleSubject('Nijmegen')])).toEqual([
    'Arnhem en Nijmegen noemen geen geld. Dat betekent niet dat er geen geld was.',
  ]);
});

test('those without an answer are named once, with the reason, and nothing else is said of them', () => {
  const none = (name: string, status: Subject['status']) => ({ ...silentSubject(name), status });
  expect(
    sentencesOn(
      [
        silentSubject('Aalten'),
        silentSubject('Brummen'),
        none('Den Helder', 'niet-gevraagd'),
        none('West Betuwe', 'niet-van-toepassing'),
      ],
      2016,
    ),
  ).toEqual([
    'Van Aalten en Brummen is geen antwoord bekend. Den Helder is niet gevraagd in de enquête van 2016. West Betuwe bestond in 2016 nog niet.',
  ]);
});
