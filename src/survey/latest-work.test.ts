import { expect, test } from 'vitest';
import { latestWork } from './latest-work.ts';
import type { Arrangement, LocalAmount } from './municipality.ts';
import { sampleAmount, sampleArrangement } from './sample.ts';

const arrangement = (overrides: Partial<Arrangement>) =>
  sampleArrangement({ organisation: 'de-brug', name: 'De Brug', from: null, ...overrides });

const sources = new Map([['krant', { publishedOn: '2019-05-02' }]]);

const told = (...arrangements: Arrangement[]) =>
  latestWork({ arrangements, amounts: [] }, sources).map(({ organisations, status, day }) =>
    [organisations.map(({ name }) => name).join(' en '), status, day].join(' '),
  );

test('only the newest day is told, also where that is an end', () => {
  expect(
    told(
      arrangement({ from: '2019-01-01' }),
      arrangement({ status: 'einde', from: '2019-01-01', until: '2025-01-01' }),
      arrangement({ status: 'voornemen', name: 'De Haven' }),
    ),
  ).toEqual(['De Brug einde 2025-01-01']);
});

test('who took over a task on a day that the source does not give is not left out', () => {
  const first = arrangement({ from: '2022-01-01', source: 'krant' });
  const takesOver = { organisation: 'de-haven', name: 'De Haven', source: 'krant' };
  expect(told(first, arrangement(takesOver))).toEqual([
    'De Brug start 2022-01-01',
    'De Haven start ',
  ]);
  const stops = arrangement({ status: 'einde', until: '2022-07-01', source: 'krant' });
  expect(told(stops, arrangement({ ...takesOver, from: '2022' }))).toEqual([
    'De Brug einde 2022-07-01',
    'De Haven start 2022',
  ]);
  expect(told(stops, arrangement({ ...takesOver, from: '2021' }))).toHaveLength(1);
  expect(told(first, arrangement({ ...takesOver, task: 'taal' }))).toHaveLength(1);
  expect(told(first, arrangement({ ...takesOver, source: 'blad' }))).toHaveLength(1);
});

test('organisations that begin with one task on one day stand together', () => {
  expect(
    told(
      arrangement({ from: '2022-02-01' }),
      arrangement({ from: '2022-02-01', organisation: 'de-haven', name: 'De Haven' }),
    ),
  ).toEqual(['De Brug en De Haven start 2022-02-01']);
});

test('without any day all is told but a party that was not chosen', () => {
  expect(
    told(
      arrangement({ status: 'voortgezet' }),
      arrangement({ status: 'afgevallen', task: 'taal' }),
    ),
  ).toEqual(['De Brug voortgezet ']);
  expect(told()).toEqual([]);
});

test('a day of which the year is unknown is no newest day', () => {
  expect(told(arrangement({ from: 'XXXX-01-01' }), arrangement({ from: '2019' }))).toEqual([
    'De Brug start 2019',
  ]);
});

test('what was so on a day, without a beginning, counts by that day', () => {
  const arrangements = [
    arrangement({ from: '2019' }),
    arrangement({ status: 'werkzaam', asOf: '2024-04', name: 'De Haven' }),
  ];
  const found = latestWork({ amounts: [], arrangements }, sources);
  expect(found).toMatchObject([{ status: 'werkzaam', day: null, asOf: '2024-04' }]);
});

test('what holds for a whole region says so', () => {
  const arrangements = [arrangement({ link: 'regionaal' })];
  const [work] = latestWork({ amounts: [], arrangements }, sources);
  expect(work?.region).toBe('Proefgebied');
});

test('who was granted money no earlier is told too, once; what was budgeted tells of nobody', () => {
  const amount = (period: string, more = {}) =>
    sampleAmount({ organisation: 'de-haven', name: 'De Haven', period, ...more });
  const paid = (...amounts: LocalAmount[]) =>
    latestWork({ arrangements: [arrangement({ from: '2017-09-01' })], amounts }, sources).map(
      ({ organisations, status, day }) => `${organisations[0]?.name} ${status} ${day}`,
    );
  const began = 'De Brug start 2017-09-01';
  expect(paid(amount('2016'), amount('2017'), amount('2017'))).toEqual([
    began,
    'De Haven toegekend 2017',
  ]);
  expect(
    paid(
      amount('2016'),
      amount('2019', { kind: 'begroot' }),
      amount('2019', { organisation: 'de-brug' }),
    ),
  ).toEqual([began]);
});

test('work that a source told of before its day says that it was announced, a derived day that it is', () => {
  const noteOf = (row: Partial<Arrangement>) =>
    latestWork(
      { arrangements: [arrangement({ source: 'krant', ...row })], amounts: [] },
      sources,
    ).map(({ dayNote }) => dayNote);
  expect(noteOf({ from: '2020-01-01' })).toEqual(['vooraf aangekondigd']);
  expect(noteOf({ from: '2019-01-01' })).toEqual([null]);
  expect(noteOf({ from: '2019-01-01', dateDerived: true })).toEqual(['datum afgeleid']);
  const amounts = [sampleAmount({ organisation: 'de-haven', name: 'De Haven', dateDerived: true })];
  expect(latestWork({ arrangements: [], amounts }, sources)).toMatchObject([
    { dayNote: 'datum afgeleid' },
  ]);
});
