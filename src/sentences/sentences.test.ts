import { expect, test } from 'vitest';
import { chartIds } from '../charts/index.ts';
import { sampleAtlas, sampleSurvey } from '../charts/sample-atlas.ts';
import { atlasFor, type Atlas } from '../survey/atlas.ts';
import type { Municipality, Response } from '../survey/municipality.ts';
import {
  sampleArrangement,
  sampleMunicipality,
  sampleResponse,
  silentResponse,
} from '../survey/sample.ts';
import { chartSentences } from './chart-sentences.ts';
import { municipalitySentence } from './municipality-sentence.ts';

const atlasOf = (...municipalities: Municipality[]): Atlas =>
  atlasFor(sampleSurvey, municipalities, { organisations: [], policy: [] });

const sentenceOf = (response: Response) => {
  const municipality = sampleMunicipality({ responses: [response] });
  return municipalitySentence(municipality, atlasOf(municipality), 'Proefatlas');
};

test.each<[string, Atlas]>([
  ['a survey nobody was asked in', atlasOf()],
  ['a survey nobody answered', atlasOf(sampleMunicipality({ responses: [silentResponse()] }))],
  ['a survey with one answer', atlasOf(sampleMunicipality({}))],
  ['the sample survey', sampleAtlas],
])('every chart has one whole sentence on %s', (_, atlas) => {
  for (const id of chartIds) {
    const sentence = chartSentences[id](atlas, 'Proefatlas');
    expect(sentence, id).toMatch(/^\p{Lu}[^.]*([.:]\d{3}[^.]*)*\.$/u);
    expect(sentence, id).not.toMatch(/NaN|undefined|Infinity| {2}/);
  }
});

test('the sentence on an answer has its numbers, N, year and source', () => {
  const partner = {
    organisation: 'vw',
    name: 'VluchtelingenWerk',
    kind: 'vluchtelingenwerk',
    named: true,
  } as const;
  expect(sentenceOf(sampleResponse({ partners: [partner] }))).toBe(
    'Het antwoord van Heumen uit 2016 noemt 1 partner bij naam en geen project; wat niet is genoemd, kan er wel zijn geweest; de enige gevraagde gemeente gaf antwoord (bron: De Proefkrant, 2016; bewerking: Proefatlas).',
  );
});

test('the sentence on a municipality without an answer says just that', () => {
  expect(sentenceOf(silentResponse())).toBe(
    'Van Heumen is geen antwoord bekend: Heumen was in 2016 de enige gevraagde gemeente (bron: De Proefkrant, 2016; bewerking: Proefatlas).',
  );
});

test('only an answer that says so has no separate projects', () => {
  expect(sentenceOf(sampleResponse({ phase: { value: 'geen-projecten' } }))).toContain(
    'zegt dat er geen aparte projecten zijn',
  );
  expect(sentenceOf(sampleResponse({ projectsGap: 'onduidelijk' }))).toContain(
    'zegt niet duidelijk welke projecten er zijn',
  );
});

test('an amount of the State is told to be one', () => {
  const [, , answer] = sampleAtlas.municipalities;
  const budgets = answer?.responses[0]?.budgets ?? [];
  expect(sentenceOf(sampleResponse({ budgets }))).toContain(
    'een bedrag van €\u00a02.370 per vergunninghouder (een bijdrage van het Rijk)',
  );
  const own = budgets.map((budget) => ({ ...budget, covers: 'eigen-begroting' as const }));
  expect(sentenceOf(sampleResponse({ budgets: own }))).not.toContain('Rijk');
});

const arranged = (source: string, from: string | null) =>
  sampleMunicipality({
    code: `GM${source}`,
    arrangements: [sampleArrangement({ area: source, background: source, from, source })],
  });

test('a source without a year is not told to be of the years of the others', () => {
  const atlas = atlasOf(
    arranged('0001', '2022-02-01'),
    arranged('0002', '2025-01-01'),
    arranged('0003', 'XXXX-01-01'),
  );
  expect(chartSentences.tijdlijn(atlas, 'Proefatlas')).toBe(
    'Over latere afspraken voor de begeleiding van inwoners zijn 3 bronnen gevonden, 2 over 2022 tot en met 2025; van 1 is het jaar niet bekend; bij naam staan daarin 3 gemeenten, van andere gemeenten is het niet bekend (bron: zie de tijdlijn; bewerking: Proefatlas).',
  );
});

test('where each source has a year, they are told of together', () => {
  const atlas = atlasOf(arranged('0001', '2022-02-01'), arranged('0002', '2025-01-01'));
  expect(chartSentences.tijdlijn(atlas, 'Proefatlas')).toContain(
    'zijn 2 bronnen gevonden, over 2022 tot en met 2025; bij naam staan daarin 2 gemeenten',
  );
});
