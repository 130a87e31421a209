import { expect, test } from 'vitest';
import { sampleMunicipality, sampleResponse, silentResponse } from '../survey/sample.ts';
import type { Atlas } from '../survey/atlas.ts';
import { alikeTo } from './alike.ts';

const entry = (name: string, response = sampleResponse()) => ({
  municipality: sampleMunicipality({ code: name, name }),
  response,
});
const atlasOf = (...asked: Atlas['asked']) => ({ asked }) as Atlas;
const network = sampleResponse({ approach: { value: 'netwerk' } });
const unclear = sampleResponse({ approach: { gap: 'onduidelijk' } });

test('a municipality stands among those whose answer was read alike', () => {
  const atlas = atlasOf(
    entry('Ede', network),
    entry('Epe', network),
    entry('Tiel'),
    entry('Wijchen', unclear),
  );
  expect(alikeTo(atlas, 'Ede')?.sentence).toBe(
    'In 2 van de 4 antwoorden deed een netwerk het meeste, ook in dat van Ede. Zo deelden wij de antwoorden in.',
  );
  expect(alikeTo(atlas, 'Ede')?.entries.map(({ municipality }) => municipality.name)).toEqual([
    'Ede',
    'Epe',
  ]);
  expect(alikeTo(atlas, 'Tiel')?.sentence).toMatch(
    /^Alleen in het antwoord van Tiel deed VluchtelingenWerk/,
  );
  expect(alikeTo(atlas, 'Wijchen')?.sentence).toMatch(/^Alleen .+ is niet duidelijk wie/);
});

test('who gave no answer stands among those without one, and who was not asked nowhere', () => {
  const atlas = atlasOf(
    entry('Ede'),
    entry('Epe', silentResponse()),
    entry('Tiel', silentResponse()),
  );
  expect(alikeTo(atlas, 'Epe')?.sentence).toBe(
    'Van 2 van de 3 gevraagde gemeenten is geen antwoord bekend. Epe is daar één van.',
  );
  expect(alikeTo(atlas, 'Delft')).toBeUndefined();
});

test('where the survey did not ask who did most, a municipality stands among those that answered', () => {
  const own = sampleResponse({ unasked: ['aanpak'], approach: { gap: 'niet-gevraagd' } });
  const silent = { ...silentResponse(), unasked: own.unasked ?? [] };
  const atlas = atlasOf(entry('Ede', own), entry('Epe', own), entry('Tiel', silent));
  expect(alikeTo(atlas, 'Ede')?.sentence).toBe(
    '2 van de 3 gevraagde gemeenten gaven antwoord. Daar hoort Ede bij.',
  );
});
