import { expect, test } from 'vitest';
import { pastedPlace } from './pasted-place.ts';

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
