import { expect, test } from 'vitest';
import { charts } from '../../charts/index.ts';
import { colours } from '../../charts/paint.ts';
import { sampleAtlas } from '../../charts/sample-atlas.ts';
import { sampleMunicipality, sampleResponse, silentResponse } from '../../survey/sample.ts';
import { atlasFor } from '../../survey/atlas.ts';
import { chartCard } from './chart-card.ts';
import { fitText } from './fit-text.ts';
import { municipalityCard } from './municipality-card.ts';
import { siteCard } from './site-card.ts';

const imprint = { name: 'Proefatlas', address: 'https://voorbeeld.example' };

const cardOf = (overrides: Parameters<typeof sampleMunicipality>[0]) => {
  const municipality = sampleMunicipality(overrides);
  const atlas = atlasFor(sampleAtlas.survey, [municipality], sampleAtlas);
  return municipalityCard(municipality, atlas, imprint);
};

test('a card carries the logo of who makes the atlas, in place of the squares of the site', () => {
  const logo = { href: 'data:image/png;base64,AAAA', width: 120, height: 40 };
  const [plain, own] = [
    siteCard(sampleAtlas, imprint),
    siteCard(sampleAtlas, { ...imprint, logo }),
  ];
  expect(own).toContain('<image x="64" y="60" href="data:image/png;base64,AAAA" width="120"');
  expect(own.split('<rect').length).toBeLessThan(plain.split('<rect').length);
  expect(plain).not.toContain('<image');
});

test('a card says how many answered as the pages do, also where there is one', () => {
  expect(cardOf({ responses: [sampleResponse()] })).toContain(
    'De enige gevraagde gemeente gaf antwoord',
  );
  expect(cardOf({ responses: [silentResponse()] })).toContain('is nog geen antwoord bekend');
});

test('the square of a municipality that answered is filled with the accent', () => {
  expect(cardOf({ responses: [sampleResponse()] })).toContain(` fill="${colours.accent}"`);
});

test('the square of a municipality without an answer is hatched, never filled like an answer', () => {
  const card = cardOf({ responses: [silentResponse()] });
  expect(card).not.toContain(` fill="${colours.accent}"`);
  expect(card).not.toContain(` fill="${colours.blue}"`);
  expect(card).toContain(` stroke="${colours.accent}"`);
  expect(card).toContain('Geen antwoord bekend toen de bron verscheen');
  expect(card).not.toContain('partner');
});

test('a municipality that nobody asked has no map, for it has no square on it', () => {
  const responses = [sampleResponse({ status: 'niet-gevraagd' })];
  const municipality = sampleMunicipality({ code: 'GM0400', tile: null, responses });
  const card = municipalityCard(municipality, sampleAtlas, imprint);
  expect(card).toContain('Niet in deze enquête, van 2016');
  expect(card).not.toContain('Wel: wat andere bronnen zeggen');
  expect(card).not.toContain(` fill="${colours.blue}"`);
});

test('an answer that names nobody says so in words, never as a zero', () => {
  const card = cardOf({ responses: [sampleResponse({ partners: [] })] });
  expect(card).toContain('Geen partner bij naam genoemd');
  expect(card).not.toContain('>0 ');
});

test.each([
  ['the site', siteCard(sampleAtlas, imprint)],
  [
    'a chart',
    chartCard(charts['respons-kaart'], sampleAtlas, {
      ...imprint,
      sources: ['De Proefkrant, 2016'],
    }),
  ],
  ['a municipality', cardOf({})],
])('the card of %s says whose it is, its source, its year and its N', (_, card) => {
  expect(card).toContain('Proefatlas');
  expect(card).toContain('voorbeeld.example');
  expect(card).toContain('Bron: De Proefkrant, 2016');
  expect(card).toMatch(/(\d van de \d gemeenten gaven|enige gevraagde gemeente gaf) antwoord/);
});

test('a chart that does not rest on the survey does not tell how many answered it', () => {
  const card = chartCard(charts.tijdlijn, sampleAtlas, {
    ...imprint,
    sources: ['Een andere bron'],
  });
  expect(card).not.toContain('gaven antwoord');
});

test('a name becomes smaller and breaks rather than leave its place', () => {
  const box = { width: 660, height: 205, sizes: [112, 96, 80, 64, 52, 44], leading: 1.02 } as const;
  expect(fitText('Ede', box)).toEqual({ size: 112, contents: ['Ede'] });
  expect(fitText('West Maas en Waal', box).contents).toEqual(['West Maas', 'en\u00a0Waal']);
  expect(fitText('Nuenen, Gerwen en Nederwetten', box).contents).toHaveLength(2);
});

test('no line holds only the last short word of a title', () => {
  const box = { width: 200, height: 400, sizes: [20], leading: 1.1 } as const;
  const title = 'Geen andere organisatie komt voor in meer dan 2';
  expect(fitText(title, box).contents.at(-1)).toMatch(/dan\u00a02$/);
});
