import { expect, test } from 'vitest';
import { bearingWords, searchKey, nameWords, queryLimit } from './normalise.ts';

test.each([
  ["'s-Heerenberg", 's heerenberg', '’s Heerenberg', 'S-HEERENBERG'],
  ['Nijmegen', 'nymegen', 'Nĳmegen', 'NIJMEGEN', 'gemeente Nijmegen', '  nijmegen\n'],
  ['Zutphen', 'zutfen', 'Gemeente Zutphen'],
  ['Oude IJsselstreek', 'oude-ijsselstreek', 'oudeysselstreek'],
  ['Neder-Betuwe', 'neder betuwe', 'nederbetuwe'],
  ['Bronckhorst', 'bronkhorst'],
  ['Megchelen', 'megchelen', 'Mégchelen'],
  ['Gendt', 'gent', 'gem. Gendt'],
  ['Berghem', 'bergem'],
  ['Ooij', 'ooi', 'Ooy'],
  ['Berg en Dal', 'berg & dal', 'BERG EN DAL'],
  ['Sint Maarten', 'St. Maarten', 'st maarten'],
])('%s has one key in every spelling', (name, ...spellings) => {
  expect(spellings.map(searchKey)).toEqual(spellings.map(() => searchKey(name)));
});

test('names that differ keep different keys', () => {
  const names = ['Rheden', 'Rhenen', 'Buren', 'Vuren', 'Ede', 'Epe', 'Den Helder', 'Den Haag'];
  expect(new Set(names.map(searchKey)).size).toBe(names.length);
});

test('gemeente stays when nothing else is there', () => {
  expect(searchKey('gemeente')).toBe('gemeente');
});

test('a name without its small words is its bearing words', () => {
  expect(bearingWords(nameWords('Millingen aan de Rijn'))).toEqual(['millingen', 'rijn']);
  expect(bearingWords(['de'])).toEqual(['de']);
});

test('text beyond the limit is not read', () => {
  expect(nameWords('a'.repeat(10_000)).join('')).toHaveLength(queryLimit);
});

test.each(['ﷺ', 'ﷺ ', 'y', 'æ', '&', 'gem ', 'st ', 'y '])(
  'nor is what a text of %j becomes beyond the limit when it is written out',
  (part) => {
    const written = nameWords(part.repeat(queryLimit)).join(' ');
    expect(written.length).toBeGreaterThan(queryLimit / 2);
    expect(written.length).toBeLessThanOrEqual(queryLimit);
  },
);
