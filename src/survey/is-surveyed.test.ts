import { expect, test } from 'vitest';
import { isSurveyed } from './is-surveyed.ts';
import { sampleMunicipality, sampleResponse, silentResponse } from './sample.ts';

const unasked = sampleResponse({ status: 'niet-gevraagd' });
const unfounded = sampleResponse({ status: 'niet-van-toepassing' });
const part = { code: 'GM0001', name: 'Deel', kind: 'fusie', on: '2018-01-01', note: '' } as const;

test('a municipality that any survey asked is surveyed, whether it answered or not', () => {
  for (const asked of [sampleResponse(), silentResponse()])
    expect(isSurveyed(sampleMunicipality({ responses: [unasked, asked] }))).toBe(true);
});

test('one that no survey asked is not, unless it was formed from one with a page', () => {
  const responses = [unasked, unfounded];
  expect(isSurveyed(sampleMunicipality({ responses, predecessors: [] }))).toBe(false);
  const formed = (page: boolean) =>
    isSurveyed(sampleMunicipality({ responses, predecessors: [{ ...part, page }] }));
  expect([formed(false), formed(true)]).toEqual([false, true]);
});
