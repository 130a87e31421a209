import { expect, test } from 'vitest';
import { sampleMunicipality, sampleResponse } from '../survey/sample.ts';
import { responseMap } from './response-map.ts';
import { sampleAtlas } from './sample-atlas.ts';

const place = { column: 0, row: 0, label: 'A' };
const notesOf = (...tiles: (typeof place | null)[]) =>
  responseMap.notes({
    ...sampleAtlas,
    asked: tiles.map((tile) => ({
      municipality: sampleMunicipality({ tile }),
      response: sampleResponse(),
    })),
  });

test('who counts and is not on the map is told below it, and nobody where the map shows all', () => {
  expect(notesOf(place, null)).toEqual([
    '1 gemeente heeft geen plaats op de kaart. Zij telt wel mee, en staat in de tabel.',
  ]);
  expect(notesOf(place, null, null).join()).toMatch(/^2 gemeenten hebben geen plaats/);
  expect(notesOf(place, place)).toEqual([]);
  expect(notesOf(null, null)).toEqual([]);
});
