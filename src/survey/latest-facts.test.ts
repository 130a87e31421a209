import { expect, test } from 'vitest';
import { headingOf, latestFacts } from './latest-facts.ts';
import { sampleAmount, sampleArrangement, sampleMunicipality } from './sample.ts';

const sources = new Map([['proef', { publishedOn: '2025-01-01' }]]);
const tell = (...municipalities: Parameters<typeof latestFacts>[0]) =>
  latestFacts(municipalities, sources, 3).map(({ when, where, text }) =>
    `${when} ${where}: ${text}`.replaceAll('\u00a0', ' '),
  );
const at = (name: string, facts: Partial<Parameters<typeof sampleMunicipality>[0]>) =>
  sampleMunicipality({ code: name, name, slug: name.toLowerCase(), ...facts });

test('the newest facts come first, one of each municipality', () => {
  const amounts = [sampleAmount({ period: '2018' }), sampleAmount({ period: '2020' })];
  expect(
    tell(at('Ede', { amounts }), at('Epe', { amounts: [sampleAmount({ period: '2019' })] })),
  ).toEqual([
    '2020 Ede: € 50.000 per jaar (toegekend): begeleiding.',
    '2019 Epe: € 50.000 per jaar (toegekend): begeleiding.',
  ]);
});

test('what one source tells of a whole area stands once, under the name of the area', () => {
  const arrangements = [
    sampleArrangement({
      areaName: 'Noordkop',
      link: 'regionaal',
      organisation: 'n',
      name: 'Nieuwland',
    }),
  ];
  expect(tell(at('Ede', { arrangements }), at('Epe', { arrangements }))).toEqual([
    '1 februari 2018 Noordkop: Nieuwland begon met begeleiding.',
  ]);
});

test('what several did stands in the plural, and who is not named is not made up', () => {
  const of = (organisation: string | null, name: string | null) =>
    sampleArrangement({ organisation, name });
  expect(tell(at('Ede', { arrangements: [of('n', 'Nieuwland'), of('s', 'SIN')] }))).toEqual([
    '1 februari 2018 Ede: Nieuwland en SIN begonnen met begeleiding.',
  ]);
  expect(tell(at('Ede', { arrangements: [of(null, null)] }))).toEqual([
    '1 februari 2018 Ede: Een organisatie die de bron niet noemt begon met begeleiding.',
  ]);
});

test('that a party is sought is not told as of the day on which it would begin', () => {
  const sought = (dates: Pick<ReturnType<typeof sampleArrangement>, 'from' | 'asOf'>) =>
    sampleArrangement({ organisation: null, name: null, status: 'gezocht', ...dates });
  expect(
    tell(
      at('Ede', { arrangements: [sought({ from: '2022-01-01', asOf: null })] }),
      at('Epe', { arrangements: [sought({ from: null, asOf: '2017' })] }),
    ),
  ).toEqual([
    '1 januari 2022 Ede: Een nieuwe partij zou beginnen met begeleiding.',
    '2017 Epe: Gezocht: een nieuwe partij voor begeleiding.',
  ]);
});

test('what has no day of its own is not called the latest', () => {
  const undated = sampleAmount({ period: null });
  expect(tell(at('Ede', { amounts: [undated] }))).toEqual([]);
});

test('what a source announced is not told as something that happened', () => {
  const arrangements = [
    sampleArrangement({ from: '2025-02-01', organisation: 'n', name: 'Nieuwland' }),
  ];
  const told = (publishedOn: string) =>
    latestFacts([at('Ede', { arrangements })], new Map([['proef', { publishedOn }]]), 1)[0]?.text;
  expect(told('2024')).toBe('Nieuwland zou beginnen met begeleiding.');
  expect(told('2025-01-31')).toBe('Nieuwland zou beginnen met begeleiding.');
  expect(told('2025')).toBe('Nieuwland begon met begeleiding.');
  expect(told('2025-02-03')).toBe('Nieuwland begon met begeleiding.');
  expect(told('niet bekend')).toBe('Nieuwland begon met begeleiding.');
});

test('facts of before the newest survey are not called the last that is known', () => {
  const facts = latestFacts(
    [at('Ede', { amounts: [sampleAmount({ period: '2020' })] })],
    sources,
    3,
  );
  expect(headingOf(facts, [{ year: 2016 }, { year: 2020 }])).toBe('Het laatste dat wij weten');
  expect(headingOf(facts, [{ year: 2016 }, { year: 2027 }])).toBe('Het laatste uit andere bronnen');
});
