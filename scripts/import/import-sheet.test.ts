import { expect, test } from 'vitest';
import { hostileSheets } from './hostile/index.ts';
import { importSheet } from './import-sheet.ts';
import { municipalityList } from './municipality-list.ts';
import { readMunicipalityList } from './read-municipality-list.ts';

const list = municipalityList(readMunicipalityList('data/landelijk/gemeenten.csv'));

/** What the sample holds, by hand. */
const expected = [
  {
    gemeentecode: 'GM0202',
    gemeente: 'Arnhem',
    beantwoord: true,
    samenvatting: 'Taal, werk; en een financiële regeling voor één jaar.',
    budget_per_vergunninghouder: 2370.5,
    bron: 'https://www.example.org/a?b=1',
  },
  {
    gemeentecode: 'GM0228',
    gemeente: 'Ede',
    beantwoord: false,
    samenvatting: '',
    budget_per_vergunninghouder: null,
    bron: '',
  },
  {
    gemeentecode: 'GM0344',
    gemeente: 'Utrecht',
    beantwoord: true,
    samenvatting: 'Coördinatie door de gemeente,\nmet “buddy’s”.',
    budget_per_vergunninghouder: null,
    bron: 'Raadsbrief 12',
  },
  {
    gemeentecode: 'GM0796',
    gemeente: "'s-Hertogenbosch",
    beantwoord: true,
    samenvatting: 'Geen "vast" bedrag; maatwerk.',
    budget_per_vergunninghouder: 1000,
    bron: 'CBS',
  },
  {
    gemeentecode: 'GM1900',
    gemeente: 'Súdwest-Fryslân',
    beantwoord: true,
    samenvatting: 'Een café voor taal – elke week.',
    budget_per_vergunninghouder: 950,
    bron: 'Enquête 2026',
  },
];

const all = Object.entries(hostileSheets).flatMap(([family, sheets]) =>
  sheets.map((sheet) => ({ family, ...sheet })),
);

test.each(all.filter(({ refused }) => refused === undefined))(
  '$family: $name gives the same records',
  async ({ bytes }) => {
    const { records, problems, guesses } = await importSheet(bytes, list);
    expect(problems).toEqual([]);
    expect(guesses).toEqual([]);
    expect(records).toEqual(expected);
  },
);

test.each(all.filter(({ refused }) => refused !== undefined))(
  '$family: $name is refused as $refused',
  async ({ bytes, refused }) => {
    const { records, problems } = await importSheet(bytes, list);
    expect(problems.map(({ kind }) => kind)).toContain(refused);
    expect(records).toEqual([]);
  },
);
