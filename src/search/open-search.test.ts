import { expect, test } from 'vitest';
import { countrySearchIndex } from './country-entries.ts';
import { openSearch } from './open-search.ts';
import { regionSearchIndex } from './region-entries.ts';
import { sampleSources } from './sample-sources.ts';

const region = regionSearchIndex(sampleSources);
const inRegion = openSearch(region);
const search = openSearch(region, countrySearchIndex(sampleSources));

function lines(query: string) {
  return search(query).results.map(({ title, href, reason }) => [title, href, reason]);
}

test('a place leads to its municipality and says why', () => {
  expect(lines('malden')).toEqual([
    ['Malden', '/gemeenten/heumen/', 'Malden ligt in gemeente Heumen.'],
  ]);
});

test('of names that differ by a sign the one that was typed stands first', () => {
  const names = ['Stichting A B', 'Stichting A/B', 'Stichting A+B'];
  const organisations = names.map((name, at) => ({ name, href: `/partners/${at}/` }));
  const among = openSearch(regionSearchIndex({ ...sampleSources, organisations }));
  for (const name of names) expect(among(name.toLowerCase()).results[0]?.title).toBe(name);
});

test('of a postcode the digits are read', () => {
  expect(lines('6581 AB')).toEqual([
    ['6581 Malden', '/gemeenten/heumen/', '6581 is Malden, gemeente Heumen.'],
  ]);
});

test('a postcode on which sources disagree shows both municipalities', () => {
  expect(lines('4012').map(([, href]) => href)).toEqual(['/gemeenten/tiel/', '/gemeenten/buren/']);
});

test('a CBS code leads to its municipality', () => {
  expect(lines('GM0252')[0]?.[0]).toBe('Heumen');
});

test('a name is shown as the village and as the former name of the municipality', () => {
  expect(lines('groesbeek').map(([, , reason]) => reason)).toEqual([
    'Plaats in deze gemeente.',
    'Berg en Dal heette tot 1 januari 2016 Groesbeek.',
  ]);
});

test('a merged municipality and its successor point to each other', () => {
  expect(lines('neerijnen').map(([title]) => title)).toEqual(['Neerijnen', 'West Betuwe']);
  expect(lines('neerijnen')[0]?.[2]).toBe(
    'Neerijnen is sinds 1 januari 2019 deel van West Betuwe.',
  );
  expect(lines('west betuwe').map(([title]) => title)).toEqual(['West Betuwe', 'Neerijnen']);
  expect(lines('west betuwe')[0]?.[2]).toBe('Ontstaan op 1 januari 2019 uit Neerijnen.');
});

test('places of one name are told apart', () => {
  expect(lines('beek').map(([title]) => title)).toEqual([
    'Beek (Berg en Dal)',
    'Beek (Montferland)',
  ]);
  expect(lines('beek').map(([, , reason]) => reason)).toEqual([
    'Plaats in deze gemeente.',
    'Plaats in deze gemeente.',
  ]);
  expect(lines('beek montferland').map(([, href]) => href)).toEqual(['/gemeenten/montferland/']);
});

test('a municipality stands before a place of the same name elsewhere', () => {
  expect(lines('voorst').map(([title]) => title)).toEqual(['Voorst', 'Voorst (Oude IJsselstreek)']);
});

test('a namesake that is not in the data is mentioned', () => {
  expect(search('hengelo').notes).toEqual([
    'Niet in de gegevens: Hengelo in gemeente Hengelo (Overijssel).',
  ]);
  expect(lines('hengelo overijssel')[0]).toEqual([
    'Hengelo (O.)',
    undefined,
    'Hengelo (O.) hoorde niet bij deze enquête.',
  ]);
});

test('a municipality elsewhere is said not to be asked, with what is nearest', () => {
  const [utrecht] = search('utrecht').results;
  expect(utrecht).toMatchObject({ reason: 'Utrecht hoorde niet bij deze enquête.' });
  expect(utrecht?.href).toBeUndefined();
  expect(utrecht?.nearby?.lead).toBe('Wel in de gegevens, in een buurprovincie:');
  expect(lines('3511')[0]?.[2]).toBe(
    '3511 hoort bij gemeente Utrecht. Die hoorde niet bij deze enquête.',
  );
});

test('a place that only the list of the country has leads to the page of its municipality', () => {
  expect(lines('twello')).toEqual([
    ['Twello', '/gemeenten/voorst/', 'Twello ligt in gemeente Voorst.'],
  ]);
  expect(lines('7391')).toEqual([
    ['7391', '/gemeenten/voorst/', '7391 hoort bij gemeente Voorst.'],
  ]);
  expect(lines('duistervoorde').map(([, href]) => href)).toEqual(['/gemeenten/voorst/', undefined]);
});

test('everybody’s name for a municipality elsewhere is known', () => {
  expect(lines('den haag')[0]?.[0]).toBe("'s-Gravenhage (Den Haag)");
});

test('a name from elsewhere is not answered with the name that it begins', () => {
  expect(inRegion('mill').needsCountry).toBe(true);
  expect(lines('mill').map(([title, href]) => [title, href])).toEqual([
    ['Mill', undefined],
    ['Millingen aan de Rijn', '/gemeenten/berg-en-dal/'],
  ]);
});

test('the country is needed only when the region has no good answer', () => {
  expect(['malden', 'mald', 'wmw', '6581'].map((query) => inRegion(query).needsCountry)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(['utrecht', 'maldne', '3511'].map((query) => inRegion(query).needsCountry)).toEqual([
    true,
    true,
    true,
  ]);
});

test('a slip is answered with a warning, a guess only as a question', () => {
  expect(search('maldne')).toMatchObject({
    lead: 'Geen naam is precies zo geschreven. Dit lijkt erop.',
    results: [{ title: 'Malden', match: 'fuzzy' }],
  });
  const guess = search('ik woon nu in een huis in malden');
  expect(guess.results).toEqual([]);
  expect(guess.suggestions.map(({ title }) => title)).toEqual(['Malden']);
});

test.each(['s heerenberg', '’s Heerenberg', "'S-HEERENBERG", 'sheerenberg', 'heerenberg'])(
  '%s is found',
  (query) => {
    expect(lines(query)[0]?.[0]).toBe("'s-Heerenberg");
  },
);

test.each([
  ['waal maas west', 'West Maas en Waal'],
  ['maas en waal', 'West Maas en Waal'],
  ['ijsselstreek', 'Oude IJsselstreek'],
  ['bommel', 'Zaltbommel'],
  ['Gemeente Buren', 'Buren'],
  ['bommelerwaard welzijn', 'Stichting Welzijn Bommelerwaard'],
])('%s finds %s', (query, title) => {
  expect(lines(query)[0]?.[0]).toBe(title);
});

test('organisations, themes, projects and background pages are found', () => {
  const found = ['welzijn bommelerwaard', 'vrijwilligers', 'taal in het dorp', 'aanbesteding'];
  expect(found.map((query) => lines(query)[0]?.[1])).toEqual([
    '/partners/welzijn/',
    '/themas/vrijwilligerswerk/',
    '/gemeenten/heumen/',
    '/achtergrond/noordkop/',
  ]);
});

test.each([
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  '😀',
  '.*+?^${}()|[]\\',
  '((((',
  '\n\t\0',
  '\u202e\u200b',
  'نايميخن',
  '%E0%A4%A',
  '<img src=x onerror=alert(1)>',
  'x'.repeat(10_000),
  'é́́́́'.repeat(500),
  '9'.repeat(1000),
])('%j is answered without an error', (query) => {
  for (const answer of [search(query), inRegion(query)]) {
    expect(answer.results.filter(({ match }) => match === 'exact')).toEqual([]);
  }
});

test.each(['Українська громада', 'مؤسسة اللاجئين', 'ትግርኛ', '日本語'])(
  'an organisation is found by its name in another script: %s',
  (name) => {
    const organisations = [{ name, href: '/partners/naam/' }];
    const { results } = openSearch(regionSearchIndex({ ...sampleSources, organisations }))(name);
    expect(results[0]?.href).toBe('/partners/naam/');
  },
);
