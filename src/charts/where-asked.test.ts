import { expect, test } from 'vitest';
import { chartSentences } from '../sentences/chart-sentences.ts';
import { municipalitySentence } from '../sentences/municipality-sentence.ts';
import { sampleMunicipality, sampleResponse, silentResponse } from '../survey/sample.ts';
import { chartIds, charts, chartsOf } from './index.ts';
import { sampleAtlas } from './sample-atlas.ts';

const municipality = sampleMunicipality({
  responses: [
    sampleResponse({
      approach: { gap: 'niet-gevraagd' },
      themes: { gap: 'niet-gevraagd' },
      unasked: ['aanpak', 'themas', 'partners', 'projecten', 'budget'],
    }),
  ],
});
const atlas = {
  ...sampleAtlas,
  asked: municipality.responses.map((response) => ({ municipality, response })),
};

test('of what a survey did not ask there is no chart', () => {
  expect(chartsOf(atlas)).toEqual(['respons-kaart', 'respons-omvang', 'tijdlijn']);
  expect(chartsOf(sampleAtlas)).toEqual(chartIds);
});

test('without an answer a chart of answers says so, and never that nobody has it', () => {
  const silent = {
    ...sampleAtlas,
    asked: [{ municipality: sampleMunicipality(), response: silentResponse() }],
  };
  for (const id of ['budget', 'partners', 'themas', 'aanpak-kaart', 'thema-combinaties'] as const) {
    expect(chartsOf(silent)).not.toContain(id);
    expect(charts[id].title(silent)).toBe(`${charts[id].name}: nog geen antwoord`);
    expect(chartSentences[id](silent, 'Proefatlas')).toContain('is nog geen antwoord bekend');
  }
});

test('the sentence on a municipality tells of no partner or project where none was asked for', () => {
  const sentence = municipalitySentence(municipality, atlas, 'De Proefkrant');
  expect(sentence).toMatch(/^Heumen gaf in 2016 antwoord/);
  expect(sentence).not.toMatch(/geen partner|geen project/);
});
