import { expect, test } from 'vitest';
import { changesOf } from './changes-of.ts';
import { sampleMunicipality } from './sample.ts';

const before = (name: string, on: string, kind: 'fusie' | 'naam') => ({
  code: `GM-${name}`,
  name,
  kind,
  on,
  note: '',
  page: false,
});

test('a new name is told as a name, and what merged earlier went into the name of that day', () => {
  const municipality = sampleMunicipality({
    name: 'Berg en Dal',
    predecessors: [
      before('Groesbeek', '2016-01-01', 'naam'),
      before('Millingen aan de Rijn', '2015-01-01', 'fusie'),
      before('Ubbergen', '2015-01-01', 'fusie'),
    ],
  });
  expect(
    changesOf(municipality, []).flatMap((change) =>
      change.kind === 'fusie' ? [`${change.when}: ${change.text}`] : [],
    ),
  ).toEqual([
    '1 januari 2015: Millingen aan de Rijn en Ubbergen gingen op in Groesbeek.',
    '1 januari 2016: De gemeente Groesbeek kreeg een andere naam: Berg en Dal.',
  ]);
});
