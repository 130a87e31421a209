import { expect, test } from 'vitest';
import { pastedPlace, readingsOf } from './pasted-place.ts';

test.each([
  ['Arnhem, Nederland', 'Arnhem'],
  ['Ede NL', 'Ede'],
  ['Nederland, Buren', 'Buren'],
  ['Nijmegen, The Netherlands', 'Nijmegen'],
  ['NL-6581 AB', '6581 AB'],
  ['NL 6581AB Malden', '6581 AB'],
  ['postcode 6581', '6581'],
  ['Postcode: 6581 ab', '6581 ab'],
  ['6581 Malden', '6581 Malden'],
  ['Dorpsstraat 12, 6581 AB Malden, Nederland', '6581 AB'],
  ['Dorpsstraat 12a, Malden', 'Malden'],
  ['Dorpsstraat 12 Malden', 'Malden'],
  ['Malden, Dorpsstraat 12', 'Malden'],
  ['Malden Dorpsstraat 12', 'Malden'],
  ['Burgemeester van Houtplein 3, Ede', 'Ede'],
  ['Ede, Gelderland, Nederland', 'Ede Gelderland'],
  ['Gelderland, Ede', 'Ede Gelderland'],
  ['Gelderland Ede', 'Ede Gelderland'],
  ['Noord-Brabant Heusden', 'Heusden Noord-Brabant'],
  ['Hengelo, prov. Overijssel', 'Hengelo Overijssel'],
  ['gem. Ede (NL)', 'gem. Ede ( )'],
  ['NL6581AB', '6581 AB'],
  ['Ede, Holland', 'Ede'],
  ['Ede, Koninkrijk der Nederlanden', 'Ede'],
  ['Países Bajos, Ede', 'Ede'],
  ['هولندا، Ede', 'Ede'],
  ['Ede, 6711', '6711'],
  ['CBS GM0228', 'GM0228'],
  ['Ede (gm 0228)', 'GM0228'],
  ['gemeentecode 0228', '0228'],
  ['Woonplaats: Ede', 'Ede'],
  ['https://www.ede.nl/inwoners', 'ede'],
  ['Kerkweg 12-14, Ede', 'Ede'],
  ['Kerkweg 4bis Ede', 'Ede'],
  ['Plein 1944 nr 5, Nijmegen', 'Nijmegen'],
  ['Nederland > Gelderland > Ede', 'Ede Gelderland'],
])('what was pasted as “%s” is looked for as “%s”', (pasted, place) => {
  expect(pastedPlace(pasted)).toBe(place);
});

test.each([
  'Nederland',
  'NL',
  'Gelderland',
  'Noord-Holland',
  'Hollands Kroon',
  '65',
  'GM0252',
  'Berg en Dal',
  '’s-Heerenberg',
  'Bergen (L.)',
])('what is a place or a number itself stays: “%s”', (query) => {
  expect(pastedPlace(query)).toBe(query);
});

test.each([
  ['Bergstraat, Ede', 'Ede'],
  ['Bergstraat Ede', 'Ede'],
  ['Ede Bergstraat', 'Ede'],
  ['Burgemeester van Houtplein Ede', 'Ede'],
  ['Malden, gem. Heumen', 'Malden Heumen'],
  ['Municipality of Ede', 'Ede'],
  ['Ede centrum', 'Ede'],
  ['Ede e.o.', 'Ede'],
  ['gemeentehuis, Ede', 'Ede'],
])('where nothing has the name “%s”, it is read as “%s”', (pasted, place) => {
  expect(readingsOf(pasted).bare).toBe(place);
});

test('a name that begins with the word for a street is not cut', () => {
  expect(readingsOf('Hof van Twente').bare).toBe('Hof van Twente');
});
