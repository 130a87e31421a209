import { expect, test } from 'vitest';
import { sampleMunicipality, sampleResponse } from '../survey/sample.ts';
import { namedKey, nameMap } from './name-map.ts';

const entry = (name: string, column: number, row: number) => ({
  municipality: sampleMunicipality({
    code: name,
    name,
    slug: name.toLowerCase(),
    tile: { column, row, label: name.slice(0, 1) },
  }),
  response: sampleResponse(),
});
const named = (name: string) => ({
  name,
  letters: name.slice(0, 1),
  href: `/gemeenten/${name.toLowerCase()}/`,
  fill: 'ja',
});

test('each name stands in its own place, and what lies between is left open', () => {
  const asked = [entry('Ede', 1, 0), entry('Epe', 4, 0), entry('Tiel', 0, 2)];
  expect(nameMap(asked, () => 'ja')).toEqual([
    [{ empty: 1 }, named('Ede'), { empty: 2 }, named('Epe')],
    [{ empty: 5 }],
    [named('Tiel'), { empty: 4 }],
  ]);
});

test('there is no map of names without places, nor of so many columns that no name can be read', () => {
  const without = { municipality: sampleMunicipality({ tile: null }), response: sampleResponse() };
  expect(nameMap([without], () => 'ja')).toBeNull();
  expect(nameMap([entry('Ede', 12, 0)], () => 'ja')).toBeNull();
});

test('the key of a map of names has as many names as it counts, also of who has no place on the map', () => {
  const off = {
    municipality: sampleMunicipality({ name: 'Brielle', slug: 'brielle', tile: null }),
    response: sampleResponse(),
  };
  const [key] = namedKey(
    [{ fill: 'ja', label: 'antwoord gegeven', count: 2 }],
    [entry('Ede', 0, 0), off],
    () => 'ja',
  );
  expect(key?.links).toEqual([
    { name: 'Brielle', href: '/gemeenten/brielle/' },
    { name: 'Ede', href: '/gemeenten/ede/' },
  ]);
});
