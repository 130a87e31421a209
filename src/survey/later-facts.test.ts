import { expect, test } from 'vitest';
import { laterFactsOf } from './later-facts.ts';
import { sampleAmount, sampleArrangement, sampleMunicipality } from './sample.ts';

const sources = new Map([
  ['krant', { publishedOn: '2019-05-02' }],
  ['pagina', { publishedOn: 'niet-genoemd' }],
]);
const told = (...[record]: Parameters<typeof sampleMunicipality>) =>
  laterFactsOf(sampleMunicipality(record), sources);

test('facts stand by date, and what neither fact nor source dates comes last, without a year', () => {
  const facts = told({
    arrangements: [
      sampleArrangement({ from: null, source: 'pagina', status: 'werkzaam' }),
      sampleArrangement({ from: '2020-01-01', source: 'krant' }),
    ],
    amounts: [
      sampleAmount({ period: '2017-II', source: 'krant' }),
      sampleAmount({ period: '2017', source: 'krant' }),
    ],
  });
  expect(facts.map(({ when }) => when)).toEqual([
    '2017',
    'tweede helft van 2017',
    '1 januari 2020',
    'Zonder datum',
  ]);
});

test('a fact without a day of its own stands at the day of its source, and says so', () => {
  const [fact] = told({
    arrangements: [sampleArrangement({ from: null, source: 'krant', status: 'werkzaam' })],
  });
  expect(fact).toMatchObject({ when: '2 mei 2019', dayNote: 'toen verscheen de bron' });
});

test('a day that does not stand in the source is told as derived', () => {
  const [fact] = told({
    amounts: [sampleAmount({ period: '2017', source: 'krant', dateDerived: true })],
  });
  expect(fact).toMatchObject({ when: '2017', dayNote: 'datum afgeleid' });
});

test('a day that was still to come when the source appeared is told as announced, even in part known', () => {
  const note = (from: string | null, dateDerived = false) =>
    told({ arrangements: [sampleArrangement({ from, source: 'krant', dateDerived })] })[0]?.dayNote;
  expect(note('2019-05-03')).toBe('vooraf aangekondigd');
  expect(note('2020')).toBe('vooraf aangekondigd');
  expect(note('2020', true)).toBe('datum afgeleid, vooraf aangekondigd');
  expect(note('2019-05-02')).toBeNull();
  expect(note('2019')).toBeNull();
  expect(note('XXXX-05')).toBeNull();
});

test('the day of a party that is sought is the one on which it would begin, whenever that was told', () => {
  const note = (sought: Partial<Parameters<typeof sampleArrangement>[0]>) =>
    told({
      arrangements: [sampleArrangement({ source: 'krant', status: 'gezocht', ...sought })],
    })[0]?.dayNote;
  expect(note({ from: '2018' })).toBe('dan zou het beginnen');
  expect(note({ from: '2020' })).toBe('dan zou het beginnen');
  expect(note({ from: '2020', dateDerived: true })).toBe('datum afgeleid, dan zou het beginnen');
  expect(note({ from: null, asOf: '2017' })).toBe('stand van toen');
});

test('organisations of which one source says the same stand together, of two sources apart', () => {
  const works = (organisation: string, source: string) =>
    sampleArrangement({ organisation, name: organisation.toUpperCase(), source });
  const facts = told({
    arrangements: [works('a', 'krant'), works('b', 'krant'), works('c', 'pagina')],
  });
  expect(
    facts.map((fact) =>
      fact.kind === 'samenwerking' ? fact.organisations.map(({ name }) => name) : [],
    ),
  ).toEqual([['A', 'B'], ['C']]);
});

test('of organisations taken together it is told who did what, and what all did once', () => {
  const works = (organisation: string, note: string) =>
    sampleArrangement({ organisation, name: organisation, source: 'krant', note });
  const [fact] = told({
    arrangements: [
      works('Anna', 'Anna leidde de club. Het project duurde een jaar.'),
      works('Bep', 'Deed mee. Het project duurde een jaar.'),
      works('Cor', 'Deed mee. Het project duurde een jaar.'),
    ],
  });
  expect(fact?.notes).toEqual([
    'Anna leidde de club.',
    'Bep en Cor: Deed mee.',
    'Het project duurde een jaar.',
  ]);
});
