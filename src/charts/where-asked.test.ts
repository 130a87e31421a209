import { expect, test } from 'vitest';
import { chartSentences } from '../sentences/chart-sentences.ts';
import { municipalitySentence } from '../sentences/municipality-sentence.ts';
import { sampleMunicipality, sampleResponse } from '../survey/sample.ts';
import { charts } from './index.ts';
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

test.each(['budget', 'partners', 'themas', 'aanpak-kaart', 'thema-combinaties'] as const)(
  'of what a survey did not ask, the chart %s never says that nobody has it',
  (id) => {
    expect(charts[id].title(atlas)).toBe(`${charts[id].name}: niet gevraagd in 2016`);
    expect(charts[id].title(sampleAtlas)).not.toContain('niet gevraagd');
    expect(chartSentences[id](atlas, 'De Proefkrant')).toContain('niet naar gevraagd');
    expect(chartSentences[id](sampleAtlas, 'De Proefkrant')).not.toContain('niet naar gevraagd');
  },
);

test('the sentence on a municipality tells of no partner or project where none was asked for', () => {
  const sentence = municipalitySentence(municipality, atlas, 'De Proefkrant');
  expect(sentence).toMatch(/^Heumen gaf in 2016 antwoord/);
  expect(sentence).not.toMatch(/geen partner|geen project/);
});
