import { expect, test } from 'vitest';
import type { Municipality } from '../../src/survey/municipality.ts';
import { atlasOf, checkedData } from './checked-atlas.ts';

const { municipalities } = atlasOf(checkedData('data'));

function named(name: string): Municipality & { response: Municipality['responses'][number] } {
  const record = municipalities.find((municipality) => municipality.name === name);
  const [response] = record?.responses ?? [];
  if (!record || !response) throw new Error(`${name} ontbreekt`);
  return { ...record, response };
}

test('all 54 municipalities that were asked have a record, 39 with an answer', () => {
  const statuses = municipalities.map(({ responses }) => responses[0]?.status);
  expect(statuses.filter((status) => status === 'beantwoord')).toHaveLength(39);
  expect(statuses.filter((status) => status === 'niet-gereageerd')).toHaveLength(15);
});

test.each(['Den Helder', 'Schagen', 'Hollands Kroon'])('%s was not asked', (name) => {
  expect(named(name).response.status).toBe('niet-gevraagd');
});

test.each(['West Betuwe', 'Westerkwartier'])('%s did not exist yet', (name) => {
  expect(named(name).response.status).toBe('niet-van-toepassing');
});

test('a municipality that merged points to its successor, and the successor back', () => {
  expect(named('Neerijnen').successor).toEqual({
    code: 'GM1960',
    name: 'West Betuwe',
    on: '2019-01-01',
  });
  expect(named('West Betuwe').predecessors.map(({ name }) => name)).toEqual([
    'Geldermalsen',
    'Lingewaal',
    'Neerijnen',
  ]);
});

test('neighbours are mutual', () => {
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
  const target = named('Arnhem').housingTargets.find(({ period }) => period === '2017-I');
  expect(target?.people).toBeCloseTo(117.77, 2);
});

test('Zevenaar, which was exempt, has no housing target but a reason', () => {
  const { housingTargets, housingTargetExemption } = named('Zevenaar');
  expect(housingTargets).toEqual([]);
  expect(housingTargetExemption).toMatch(/aanmeldcentrum/);
});

test('what a source says of the Bommelerwaard reaches Maasdriel as derived, with the reason', () => {
  const [arrangement] = named('Maasdriel').arrangements.filter(
    ({ area }) => area === 'bommelerwaard',
  );
  expect(arrangement).toMatchObject({ link: 'afgeleid' });
  expect(arrangement?.linkNote).toMatch(/Maasdriel en Zaltbommel/);
});

test('nothing is claimed of other municipalities in Rivierenland', () => {
  const linked = municipalities.filter(({ arrangements }) =>
    arrangements.some(({ background }) => background === 'rivierenland'),
  );
  expect(linked.map(({ name }) => name)).toEqual(['Maasdriel', 'West Maas en Waal', 'Zaltbommel']);
});

test('every summary has at most 60 words', () => {
  const long = municipalities.filter(
    ({ responses: [response] }) =>
      response && 'value' in response.summary && response.summary.value.split(/\s+/).length > 60,
  );
  expect(long.map(({ name }) => name)).toEqual([]);
});
