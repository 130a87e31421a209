import { expect, test } from 'vitest';
import { matchMunicipality } from './match-municipality.ts';
import { municipalityList } from './municipality-list.ts';
import { readCodeList } from '../../scripts/import/read-municipality-list.ts';
import type { TableRow } from './table-rows.ts';

const file = 'data/landelijk/gemeenten.csv';
const { municipalities: all, places } = readCodeList(file);
const listOf = (year?: number) => municipalityList(all, year, places);
const today = listOf();
const in2026 = listOf(2026);

const rowWith = (code: string, name: string): TableRow => {
  const at = { line: 2, column: 1 };
  const cells = { gemeentecode: { text: code, at }, gemeente: { text: name, at } };
  return { row: 2, line: 2, cells: new Map(Object.entries(cells)) };
};

/** What a row is taken for: the official name, `?` behind it where a person confirms, or the refusal. */
function read(name: string, code = '', list = in2026): string {
  const matched = matchMunicipality(rowWith(code, name), list);
  if ('municipality' in matched)
    return `${matched.municipality.name}${matched.guessed ? '?' : ''}${matched.doubt ? '!' : ''}`;
  const { message, expected = '', tip } = matched.problem;
  return [message, expected, typeof tip === 'function' ? tip() : (tip ?? '')].join(' | ');
}

test.each([
  ['Nuenen', 'Nuenen, Gerwen en Nederwetten'],
  ['Nuenen c.a.', 'Nuenen, Gerwen en Nederwetten'],
  ['gemeente Nuenen ca', 'Nuenen, Gerwen en Nederwetten'],
  ['Bergen (Limburg)', 'Bergen (L.)'],
  ['Bergen (provincie Limburg)', 'Bergen (L.)'],
  ['Bergen Noord-Holland', 'Bergen (NH.)'],
  ['Hengelo Ov.', 'Hengelo (O.)'],
  ['Hengelo', 'Hengelo (O.)'],
  ['Lelystad (Fl.)', 'Lelystad'],
  ['Beek (Lb)', 'Beek (L.)'],
  ['Alphen a/d Rijn', 'Alphen aan den Rijn'],
  ['Capelle a.d. IJssel', 'Capelle aan den IJssel'],
  ['Horst aan den Maas', 'Horst aan de Maas'],
  ['Tietjerksteradeel', 'Tytsjerksteradiel'],
  ['De Friese Meren', 'De Fryske Marren'],
  ['Sudwest Fryslan', 'Súdwest-Fryslân'],
  ['Noordoost Friesland', 'Noardeast-Fryslân'],
  ['Den Haag', "'s-Gravenhage"],
  ['’s Hertogenbosch', "'s-Hertogenbosch"],
  ['Gemeente Son & Breugel', 'Son en Breugel'],
  ['De gemeente Buren', 'Buren'],
  ['Gemeente Emmen (Team Wonen)', 'Emmen'],
  ['Assen, afdeling Zorg', 'Assen'],
  ['Noordoostpolder (Emmeloord)', 'Noordoostpolder'],
  ['Elburg (GM0230)', 'Elburg'],
  ['0230 Elburg', 'Elburg'],
])('%s is %s, without a code and without a question', (name, official) => {
  expect(read(name)).toBe(official);
});

test.each([
  ['Friese Meren', 'De Fryske Marren?'],
  ['Zutfen', 'Zutphen?'],
  ['Arnhem e.o.', 'Arnhem?'],
])('%s is asked about: %s', (name, asked) => {
  expect(read(name)).toBe(asked);
});

test('a place of another municipality behind a name is no way to write it', () => {
  expect(read('Noordoostpolder (Bennekom)')).toContain('is geen gemeente in de lijst');
});

test.each(['GM0230', 'gm0230', '0230', '230', 'GM230'])('the code %s is that of Elburg', (code) => {
  expect(read('Elburg', code)).toBe('Elburg');
  expect(read('Ede', code)).toContain(
    'GM0230 is Elburg, hier staat "Ede" | Elburg, of code GM0228',
  );
});

test('a code of a list of one’s own is taken as it stands there', () => {
  const one = { province: '', alsoKnownAs: [], from: '', until: null, mergedInto: [] };
  const own = municipalityList([
    { ...one, code: 'GM000230', name: 'Plaats een' },
    { ...one, code: '01230', name: 'Plaats twee' },
  ]);
  expect(read('Plaats een', 'GM000230', own)).toBe('Plaats een');
  expect(read('Plaats twee', '01230', own)).toBe('Plaats twee');
});

test('beside a good code a name that is that of no other municipality is only pointed out', () => {
  expect(read('Elst', 'GM1734')).toBe('Overbetuwe!');
  expect(read('Mooie Meren', 'GM1942')).toBe('Gooise Meren!');
  expect(read('Elst', 'GM0202')).toContain('GM0202 is Arnhem, hier staat "Elst"');
  expect(read('Doetichem', 'GM0202')).toContain('code GM0222 van Doetinchem');
});

test('of every municipality that ended its successors are named, and never another', () => {
  const ended = all.filter(({ until }) => until !== null && until < '2026');
  const codesIn = (text: string) => text.match(/GM\d{4}/g) ?? [];
  for (const one of ended) {
    const heirs = in2026.counterparts(one).map(({ code }) => code);
    expect(heirs.length, one.name).toBeGreaterThan(0);
    if (read(one.name).includes('|'))
      for (const code of ['', one.code])
        expect(new Set(codesIn(read(one.name, code))), one.name).toEqual(
          new Set([one.code, ...heirs]),
        );
  }
  expect(read('Weesp')).toMatch(/^Weesp \(GM0457\) bestond tot 24 maart 2022, niet in 2026/);
  expect(read('Nieuw-Lekkerland')).toContain('Molenlanden (GM1978)');
  expect(read('Haaren')).toContain('Boxtel (GM0757), Oisterwijk (GM0824), Tilburg (GM0855) of');
});

test('the year of the survey decides which of two municipalities of one name is meant', () => {
  expect(read('De Friese Meren', '', listOf(2014))).toBe('De Friese Meren');
  expect(read('Weesp', '', listOf(2022))).toBe('Weesp');
  expect(read('Weesp', 'GM0457', today)).toBe('Weesp!');
  expect(read('Maashorst', '', listOf(2016))).toMatch(
    /^Maashorst \(GM1991\) bestaat pas sinds 1 januari 2022.*Uden \(GM0856\) of Landerd \(GM1685\)/,
  );
});

test('a village is told with its municipality, also where another name is more alike', () => {
  expect(read('Sneek')).toContain('Sneek is een plaats in Súdwest-Fryslân (GM1900)');
  expect(read('Hengelo (Gld)')).toContain('Bronckhorst (GM1876)');
});

test('several municipalities in one cell are told as such, and none is proposed for all', () => {
  for (const name of ['Ede en Wageningen', 'Ede/Wageningen', 'Ede, Wageningen', 'Ede & Wageningen'])
    expect(read(name)).toContain(
      'hier staan 2 gemeenten: geef Ede (GM0228) en Wageningen (GM0289) elk een eigen rij',
    );
  expect(read('Gennep en Mook en Middelaar')).toContain(
    'geef Mook en Middelaar (GM0944) en Gennep (GM0907) elk een eigen rij',
  );
  expect(read('Ede en omstreken en meer')).not.toContain('elk een eigen rij');
});

test('a name with words behind it is not taken for a shorter name that it begins with', () => {
  expect(read('Haarlemmermeer (incl. Haarlemmerliede)')).toContain('Haarlemmermeer (GM0394)?');
});

test('only a total, a source, a note or another body is to be taken out of the sheet', () => {
  for (const name of ['Totaal', 'Gemiddelde', 'Bron: CBS', 'Noot 1', 'Provincie Drenthe'])
    expect(read(name)).toContain('haal deze rij uit het blad');
  for (const name of [
    'Bergen',
    'Arnhm',
    'Qqqxyz',
    'Bronkhorst',
    'Noordwijk aan Zee',
    'Sommelsdijk',
  ])
    expect(read(name)).not.toContain('haal deze rij');
});
