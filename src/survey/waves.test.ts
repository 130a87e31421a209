import { expect, test } from 'vitest';
import { waveFieldsOf, wavesOf } from './waves.ts';
import { sampleMunicipality, sampleResponse, silentResponse } from './sample.ts';

const before = sampleResponse({ survey: 'een', year: 2022 });
const after = sampleResponse({ survey: 'twee', year: 2025 });
const differences = (...responses: ReturnType<typeof sampleResponse>[]) =>
  Object.fromEntries(
    waveFieldsOf(sampleMunicipality({ responses })).map(({ question, difference }) => [
      question,
      difference,
    ]),
  );

test('a municipality that was asked once has no waves to compare', () => {
  expect(waveFieldsOf(sampleMunicipality())).toEqual([]);
  const unasked = { ...silentResponse(), status: 'niet-gevraagd' as const };
  expect(waveFieldsOf(sampleMunicipality({ responses: [before, unasked] }))).toEqual([]);
});

test('waves stand from old to new, whatever the order of the records', () => {
  const record = sampleMunicipality({ responses: [after, before] });
  expect(wavesOf(record).map(({ year }) => year)).toEqual([2022, 2025]);
});

test('a word that changed is told with both words, and one that did not as the same', () => {
  expect(differences(before, { ...after, approach: { value: 'gemeente' } })).toMatchObject({
    'Wie deed het meeste?': 'eerst vooral VluchtelingenWerk, nu vooral de gemeente zelf',
    'Hoe ver was de gemeente?': 'hetzelfde',
  });
});

test('a list tells what came and what is named no more', () => {
  const fresh = { ...after, themes: { value: ['werk' as const, 'onderwijs' as const] } };
  expect(differences(before, fresh)['Waar ging het over?']).toBe(
    'nieuw genoemd: werk en onderwijs; niet meer genoemd: taal',
  );
});

test('a missing answer is never a change, and says in which wave it was missing', () => {
  const silent = { ...silentResponse(), year: 2022 };
  expect(Object.values(differences(silent, after)).slice(0, 3)).toEqual(
    Array(3).fill('niet te zeggen: niet gereageerd in 2022'),
  );
  expect(
    differences(before, { ...after, themes: { gap: 'niet-genoemd' } })['Waar ging het over?'],
  ).toBe('niet te zeggen: niet genoemd in 2025');
});
