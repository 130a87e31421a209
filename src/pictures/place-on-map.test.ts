import { expect, test } from 'vitest';
import { sampleMunicipality, sampleResponse, silentResponse } from '../survey/sample.ts';
import { placeOnMap } from './place-on-map.ts';

const entry = (code: string, column: number | null, response = sampleResponse()) => ({
  municipality: sampleMunicipality({
    code,
    tile: column === null ? null : { column, row: 0, label: '' },
  }),
  response,
});

const asked = [entry('A', 0), entry('B', 1), entry('C', 2, silentResponse()), entry('D', null)];
const likenessOf = ({ municipality, response }: (typeof asked)[number]) =>
  response.status !== 'beantwoord' ? 'stil' : municipality.code === 'A' ? 'ander' : 'gelijk';

test('a map sets one municipality apart, and hatches those without an answer', () => {
  const map = placeOnMap(asked, 'B', likenessOf);
  expect(map).toMatchObject({ width: 3, height: 1, own: 'M1 0h.82v.82h-.82z', silent: false });
  expect(map?.others.ander).toBe('M0 0h.82v.82h-.82z');
  expect(map?.others.gelijk).toBe('');
  expect(map?.others.stil).toMatch(/^M2 0m/);
});

test('who gave no answer itself is told so, and stands once', () => {
  const map = placeOnMap(asked, 'C', likenessOf);
  expect(map).toMatchObject({ silent: true, own: 'M2 0h.82v.82h-.82z' });
  expect(map?.others.stil).toBe('');
});

test('who has no place on the map, or was not asked, has no map', () => {
  expect(placeOnMap(asked, 'D', likenessOf)).toBeNull();
  expect(placeOnMap(asked, 'E', likenessOf)).toBeNull();
});
