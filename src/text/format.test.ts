import { expect, test } from 'vitest';
import {
  capitalise,
  formatEuro,
  formatHalfYear,
  formatList,
  formatShare,
  keepNumbers,
} from './format.ts';

test('formatEuro writes thousands the Dutch way', () => {
  expect(formatEuro(2370)).toBe('€\u00a02.370');
});

test('formatEuro keeps cents, always two of them', () => {
  expect(formatEuro(2370.5)).toBe('€\u00a02.370,50');
  expect(formatEuro(0.05)).toBe('€\u00a00,05');
});

test('formatShare rounds to one decimal and refuses to divide by nothing', () => {
  expect(formatShare(3, 39)).toBe('7,7%');
  expect(formatShare(0, 0)).toBe('–');
});

test('formatList joins words as a sentence does', () => {
  expect(formatList(['taal', 'werk', 'maatjes'])).toBe('taal, werk en maatjes');
});

test('a name with an “en” of its own does not stand beside the “en” of a list', () => {
  expect(formatList(['ontmoeting', 'huisvesting', 'gezondheid en opvoeding'])).toBe(
    'gezondheid en opvoeding, ontmoeting en huisvesting',
  );
  expect(formatList(['Heerde', 'West Maas en Waal', 'Heumen'])).toBe(
    'West Maas en Waal, Heerde en Heumen',
  );
  expect(formatList(['Arnhem', 'Berg en Dal', 'Ede', 'Epe'])).toBe(
    'Arnhem, Berg en Dal, Ede en Epe',
  );
});

test('a name that is a list in itself does not fall apart in another list', () => {
  expect(formatList(['Assen', 'Nuenen, Gerwen en Nederwetten', 'Urk'])).toBe(
    'Assen; Nuenen, Gerwen en Nederwetten; en Urk',
  );
  expect(formatList(['Nuenen, Gerwen en Nederwetten'])).toBe('Nuenen, Gerwen en Nederwetten');
});

test('a number does not part from what it counts', () => {
  expect(keepNumbers('Alle 6 gemeenten met 50.000 inwoners of meer')).toBe(
    'Alle 6\u00a0gemeenten met 50.000 inwoners of meer',
  );
});

test('formatHalfYear puts a period into words', () => {
  expect(formatHalfYear('2016-II')).toBe('tweede helft van 2016');
});

test('capitalise knows the Dutch ij, the accents of één and an opening quote', () => {
  expect(capitalise('ijssel')).toBe('IJssel');
  expect(capitalise('één andere organisatie')).toBe('Eén andere organisatie');
  expect(capitalise('écht')).toBe('Écht');
  expect(['‘ijs’', '‘één’ ding', '‘ja’'].map(capitalise)).toEqual(['‘IJs’', '‘Eén’ ding', '‘Ja’']);
});
