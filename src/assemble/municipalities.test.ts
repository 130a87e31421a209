import { expect, test } from 'vitest';
import type { Municipality } from '../survey/municipality.ts';
import { atlasOf } from './assembled-atlas.ts';
import { checkedData } from '../../scripts/disk/checked-data.ts';
import { smallAtlas } from '../../tests/support/small-atlas.ts';

const { municipalities } = atlasOf(checkedData(smallAtlas));

function named(name: string): Municipality & { response: Municipality['responses'][number] } {
  const record = municipalities.find((municipality) => municipality.name === name);
  const [response] = record?.responses ?? [];
  if (!record || !response) throw new Error(`${name} ontbreekt`);
  return { ...record, response };
}

test.each([
  ['Arnhem', 'gave an answer', 'beantwoord'],
  ['Aalten', 'gave none', 'niet-gereageerd'],
  ['Den Helder', 'was not asked', 'niet-gevraagd'],
  ['West Betuwe', 'did not exist yet', 'niet-van-toepassing'],
])('%s %s', (name, _, status) => {
  expect(named(name).response.status).toBe(status);
});

test('a municipality that merged points to its successor, and the successor back', () => {
  expect(named('Lingewaal').successor).toEqual({
    code: 'GM1960',
    name: 'West Betuwe',
    on: '2019-01-01',
  });
  expect(named('West Betuwe').predecessors.map(({ name }) => name)).toEqual(['Lingewaal']);
});

test('neighbours are mutual', () => {
  expect(named('Doetinchem').neighbours).toHaveLength(2);
  for (const { code, neighbours } of municipalities)
    for (const neighbour of neighbours)
      expect(municipalities.find((other) => other.code === neighbour)?.neighbours).toContain(code);
});

test('peers answered, are of the same size class and never include the municipality itself', () => {
  const { peers, code } = named('Aalten');
  expect(peers).toHaveLength(3);
  expect(peers).not.toContain(code);
});

test('a housing target is the national total shared over inhabitants', () => {
  const target = named('Arnhem').housingTargets.find(({ period }) => period === '2016-II');
  expect(target?.people).toBeCloseTo((23_000 * 153_818) / 16_979_120, 2);
});

test('Zevenaar, which was exempt, has no housing target but a reason', () => {
  const { housingTargets, housingTargetExemption } = named('Zevenaar');
  expect(housingTargets).toEqual([]);
  expect(housingTargetExemption).toMatch(/aanmeldcentrum/);
});

test('what a source says of an area reaches a municipality that we set in it as derived, with the reason', () => {
  const [arrangement] = named('Lochem').arrangements;
  expect(arrangement).toMatchObject({ area: 'streek', link: 'afgeleid' });
  expect(arrangement?.linkNote).toMatch(/Lochem schreef/);
});

test('nothing is claimed of municipalities outside an area', () => {
  const linked = municipalities.filter(({ arrangements }) =>
    arrangements.some(({ background }) => background === 'streek'),
  );
  expect(linked.map(({ name }) => name)).toEqual(['Den Helder', 'Lochem']);
});

test('what a source says of one municipality alone is told of it, and of no area or other one', () => {
  expect(named('Arnhem').arrangements).toMatchObject([
    { area: 'arnhem', areaName: 'Arnhem', link: 'genoemd', background: null, seen: 'fragment' },
  ]);
  expect(named('Aalten').arrangements).toEqual([]);
});

test('a fact of another source reaches its municipality with how it was seen, and never its answer', () => {
  const { amounts, response } = named('Arnhem');
  expect(amounts).toMatchObject([
    { amount: 100_000, heads: { count: 40, of: 'huishoudens' }, seen: 'fragment', period: '2017' },
  ]);
  expect(response.budgets.map(({ amount }) => amount)).not.toContainEqual({ value: 100_000 });
  expect(named('Aalten').housing).toMatchObject([{ target: 12, difference: -2 }]);
  expect(named('Aalten').response.status).toBe('niet-gereageerd');
});
