import { expect, test } from 'vitest';
import { formatDate } from '../text/format-date.ts';
import { changesOf, changeText, type MunicipalityChange } from './changes-of.ts';
import { sampleMunicipality } from './sample.ts';

const line = (change: MunicipalityChange) => `${formatDate(change.on)}: ${changeText(change)}`;

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
  expect(changesOf(municipality).map(line)).toEqual([
    '1 januari 2015: Millingen aan de Rijn en Ubbergen gingen op in Groesbeek.',
    '1 januari 2016: De gemeente Groesbeek kreeg een andere naam: Berg en Dal.',
  ]);
});

test('a municipality that ended is told with the one that it became part of', () => {
  const ended = sampleMunicipality({
    name: 'Rijnwaarden',
    successor: { code: 'GM0299', name: 'Zevenaar', on: '2018-01-01' },
  });
  expect(changesOf(ended).map(line)).toEqual([
    '1 januari 2018: Rijnwaarden werd deel van een andere gemeente: Zevenaar.',
  ]);
});

test('what merged leads to its own page, where it has one', () => {
  const formed = sampleMunicipality({
    name: 'Berg en Dal',
    predecessors: [
      { ...before('Millingen aan de Rijn', '2015-01-01', 'fusie'), page: true },
      before('Ubbergen', '2015-01-01', 'fusie'),
    ],
  });
  const linked = changesOf(formed).flatMap(({ sentence }) =>
    sentence.filter((piece) => typeof piece !== 'string'),
  );
  expect(linked.map(({ name }) => name)).toEqual(['Millingen aan de Rijn']);
});
