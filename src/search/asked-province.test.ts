import { expect, test } from 'vitest';
import { askedProvince } from './asked-province.ts';
import { countrySearchIndex } from './country-entries.ts';
import { openSearch } from './open-search.ts';
import { regionSearchIndex } from './region-entries.ts';
import { sampleSources } from './sample-sources.ts';
import type { SearchSources } from './sources.ts';

const elst = (name: string, municipality: string) => ({
  name,
  municipality,
  municipalityNow: municipality,
  spellings: [],
  elsewhere: [],
  postcodes: [],
});
const inRegion: SearchSources = {
  ...sampleSources,
  places: [elst('Elst', 'GM0252')],
  country: {
    ...sampleSources.country,
    places: [{ name: 'Elst Ut', municipality: 'GM0344' }],
  },
};
const [heumen] = sampleSources.municipalities;
const utrecht = {
  ...heumen,
  code: 'GM0344',
  name: 'Utrecht',
  slug: 'utrecht',
  province: 'Utrecht',
};
const inBoth = {
  ...inRegion,
  municipalities: [...sampleSources.municipalities, utrecht],
  places: [elst('Elst', 'GM0252'), elst('Elst Ut', 'GM0344')],
} as SearchSources;
const atlases = [inRegion, inBoth].map((sources) =>
  openSearch(regionSearchIndex(sources), countrySearchIndex(sources)),
);
const first = (query: string) => atlases.map((search) => search(query).results[0]?.title);

test.each(['Elst (U)', 'Elst U', 'elst ut', 'Elst (Ut.)', 'Elst, Utrecht'])(
  '%s is first the Elst of that province, in the atlas or not',
  (query) => {
    expect(first(query)).toEqual(['Elst Ut', 'Elst Ut']);
  },
);

test.each(['Elst', 'Elst (Gld)', 'elst gelderland', 'Elst (D)', 'Elst Z-H', 'elst n.b.'])(
  '%s is first the Elst of the region',
  (query) => {
    expect(first(query)).toEqual(['Elst', 'Elst']);
  },
);

test.each(['Elst utr', 'Elst utrec', 'elst Utrecht'])(
  '%s, while the province is still being typed, is the Elst there',
  (query) => {
    expect(first(query)).toEqual(['Elst Ut', 'Elst Ut']);
  },
);

test.each(['Heumen gelderl', 'Heumn gelderland', 'Heum gld', 'gemeente Heumen ge'])(
  '%s is the municipality, whatever slip is in it',
  (query) => {
    expect(first(query)).toEqual(['Heumen', 'Heumen']);
  },
);

test('a province in a name is no province behind it', () => {
  const name = 'Midden-Utrecht';
  const also = { ...utrecht, code: 'GM0345', name, slug: 'midden-utrecht' };
  const middle = { ...utrecht, code: 'GM0346', name: 'Middenmeer', slug: 'middenmeer' };
  const all = {
    ...inBoth,
    municipalities: [...inBoth.municipalities, also, middle],
  } as SearchSources;
  const titles = openSearch(regionSearchIndex(all))('midden utrecht').results.map(
    ({ title }) => title,
  );
  expect(titles).toEqual([name]);
});

test.each([
  ['Drenthe', 'D', 'Dr', '(Dr.)', 'Drente'],
  ['Flevoland', 'F', 'Fl', 'Flev.'],
  ['Friesland', 'Fr', 'Frl', 'Fryslân'],
  ['Gelderland', 'Gld', 'Gl.', 'Geld.'],
  ['Groningen', 'Gn', 'Gr', 'Gron.'],
  ['Limburg', 'L', 'Lb', '(L.)', '(Limb.)'],
  ['Noord-Brabant', 'NB', 'N-B', '(N.B.)', 'N.Br.', 'N-Brabant'],
  ['Noord-Holland', 'NH', 'N-H', '(N.H.)', 'N-Holland'],
  ['Overijssel', 'O', 'Ov', 'Ovs.'],
  ['Utrecht', 'U', 'Ut', 'Utr.'],
  ['Zeeland', 'Z', 'Zl', 'Zld'],
  ['Zuid-Holland', 'ZH', 'Z-H', '(Z.H.)'],
])('of %s every abbreviation behind a name is read', (province, ...short) => {
  expect(short.map((letters) => askedProvince(`Bergen ${letters}`))).toEqual(
    short.map(() => ({ name: 'bergen', province })),
  );
});
