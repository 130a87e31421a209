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
    'Arnhem werkte vooral met burgers, in Nijmegen had de gemeente zelf de leiding.',
  ]);
  expect(approachSentences([a, b, c])).toEqual([
    'Arnhem werkte vooral met burgers, in Nijmegen had de gemeente zelf de leiding en Ede werkte vooral met VluchtelingenWerk.',
  ]);
  expect(approachSentences([a, b, c, d])).toEqual([
    'In Nijmegen en Tiel hadden de gemeenten zelf de leiding, Arnhem werkte vooral met burgers en Ede werkte vooral met VluchtelingenWerk.',
  ]);
});

test('the same approach is said once of all', () => {
  const all = ['Epe', 'Elburg', 'Voorst', 'Nijkerk'].map((name) => by(name, 'gemeente'));
  expect(approachSentences(all.slice(0, 2))).toEqual([
    'In Epe en Elburg hadden de gemeenten allebei zelf de leiding.',
  ]);
  expect(approachSentences(all.slice(0, 3))).toEqual([
    'In Epe, Elburg en Voorst hadden de gemeenten alle drie zelf de leiding.',
  ]);
  expect(approachSentences(all)).toEqual([
    'In Epe, Elburg, Voorst en Nijkerk hadden de gemeenten alle vier zelf de leiding.',
  ]);
});

test('an approach that cannot be told is said to be unclear', () => {
  expect(approachSentences([by('Arnhem', 'burgers'), by('Buren', null)])).toEqual([
    'Arnhem werkte vooral met burgers.',
    'Wie in Buren het meeste deed, is niet duidelijk.',
  ]);
});

test('phases are told apart, or said of all', () => {
  const [a, b] = [by('Arnhem', null, 'lopend'), by('Ede', null, 'lopend')];
  expect(phaseSentences([a, b])).toEqual(['In beide gemeenten liep er al iets.']);
  expect(phaseSentences([a, by('Lochem', null, 'geen-projecten')])).toEqual([
    'In Arnhem liep er al iets, in Lochem waren er volgens het antwoord geen aparte projecten.',
  ]);
  expect(phaseSentences([a, b, silentSubject('Aalten')])).toEqual([
    'In Arnhem en Ede liep er al iets.',
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
    'Beide noemden het thema taal. Alleen Ede noemde het thema werk. Alleen Epe noemde het thema regie.',
  );
  expect(themesOf(a, b, c)).toBe(
    'Alle drie noemden het thema taal. Ede en Tiel noemden allebei het thema werk. Alleen Epe noemde het thema regie.',
  );
  expect(themesOf(a, b, c, naming('Buren', ['taal']))).toMatch(
    /^Alle vier noemden het thema taal\./,
  );
});

test('what is shared by those that answered is not said of all', () => {
  expect(
    themesOf(
      naming('Ede', ['taal', 'werk']),
      naming('Epe', ['taal', 'werk']),
      silentSubject('Aalten'),
    ),
  ).toBe('Ede en Epe noemden allebei de thema’s taal en werk.');
});

test('nothing shared is said, not left out', () => {
  expect(themesOf(naming('Ede', ['werk']), naming('Epe', ['taal']))).toMatch(
    /^Er is geen thema dat beide noemden\./,
  );
});

test('a municipality without a named partner does not have “no partner”', () => {
  expect(
    sentencesOn([naming('Ede', ['taal'], ['Malkander']), naming('Epe', ['taal'])], 2016)[2],
  ).toBe('Ede noemde de partner Malkander. Epe noemde geen partner bij naam.');
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
  ).toBe('Ede en Tiel noemden VluchtelingenWerk, onder verschillende namen.');
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
    'Arnhem en Nijmegen zeiden niets over geld. Dat betekent niet dat er geen geld was.',
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
    'Van Aalten en Brummen is geen antwoord bekend. Dat zegt niet dat Aalten en Brummen niets deden. Misschien kwamen de antwoorden later. Den Helder hoorde niet bij de enquête van 2016. West Betuwe bestond in 2016 nog niet.',
  ]);
});

test('what both named under one name is not told again beside the family', () => {
  const named = (...keys: string[]): Cell => ({
    items: keys.map((key) => ({ key, text: key, family: 'VluchtelingenWerk' })),
    sources: ['proef'],
  });
  const said = sentencesOn(
    [
      sampleSubject('Duiven', { partners: named('VluchtelingenWerk Oost') }),
      sampleSubject('Beuningen', { partners: named('VluchtelingenWerk') }),
      sampleSubject('Geldermalsen', { partners: named('VluchtelingenWerk') }),
    ],
    2016,
  );
  expect(said).toContain(
    'Duiven, Beuningen en Geldermalsen noemden VluchtelingenWerk, onder verschillende namen.',
  );
});

test('what answers say has their year once, in the first paragraph, whatever was asked', () => {
  const unasked = { aanpak: 'niet-gevraagd', fase: 'niet-gevraagd' } as const;
  const onThemes = (name: string) => sampleSubject(name, { ...unasked, themas: ['taal'] });
  for (const subjects of [
    [by('Arnhem', 'burgers'), by('Ede', 'burgers')],
    [onThemes('Arnhem'), onThemes('Ede')],
  ]) {
    const said = sentencesOn(subjects, 2016);
    expect(said[0]).toMatch(/^Zo was het volgens de antwoorden van 2016\. \S/);
    expect(said.join(' ').match(/2016/g)).toHaveLength(1);
  }
});

test('where all answers are left to the table their year is told, and without answers there is none', () => {
  const nothing = Object.fromEntries(
    (['aanpak', 'fase', 'themas', 'partners', 'geld'] as const).map((field) => [
      field,
      'niet-gevraagd' as const,
    ]),
  );
  const own = ['Arnhem', 'Ede'].map((name) => sampleSubject(name, nothing));
  expect(sentencesOn(own, 2016)).toEqual(['Zo was het volgens de antwoorden van 2016.']);
  expect(sentencesOn([silentSubject('Aalten')], 2016).join()).not.toContain('2016');
});

test('who is silent now and answered before has no answer of that year, which is told apart', () => {
  const before = { ...silentSubject('Brummen'), where: 'uit 2025' };
  expect(sentencesOn([silentSubject('Aalten'), before], 2025)).toEqual([
    expect.stringMatching(
      /^Van Aalten is geen antwoord bekend\. .*Van Brummen is geen antwoord uit 2025 bekend\./,
    ),
  ]);
});
