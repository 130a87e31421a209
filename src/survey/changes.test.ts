import { expect, test } from 'vitest';
import { changesOf } from './changes.ts';
import { sampleMunicipality, sampleResponse, silentResponse } from './sample.ts';

test('each survey among the changes has its own source', () => {
  const responses = [
    sampleResponse({ year: 2019, source: 'latere-bron' }),
    { ...silentResponse(), year: 2016, source: 'eerste-bron' },
  ];
  const told = changesOf(sampleMunicipality({ responses }), []);
  expect(told.map(({ when, source }) => [when, source])).toEqual([
    ['2016', 'eerste-bron'],
    ['2019', 'latere-bron'],
  ]);
});
