import { expect, test } from 'vitest';
import { sampleMunicipality, sampleResponse, silentResponse } from './sample.ts';
import { surveyedAmong } from './surveyed-among.ts';

const unasked = sampleResponse({ status: 'niet-gevraagd' });
const unfounded = sampleResponse({ status: 'niet-van-toepassing' });
const named = (name: string, ...responses: ReturnType<typeof sampleResponse>[]) =>
  sampleMunicipality({ code: name, name, responses, predecessors: [] });
const formedFrom = (code: string) =>
  sampleMunicipality({
    code: `na ${code}`,
    name: `na ${code}`,
    responses: [unasked, unfounded],
    predecessors: [{ code, name: code, kind: 'fusie', on: '2018-01-01', note: '', page: true }],
  });

test('a municipality that any survey asked is surveyed, whether it answered or not', () => {
  const asked = [named('a', unasked, sampleResponse()), named('b', unasked, silentResponse())];
  expect(surveyedAmong(asked)).toEqual(asked);
});

test('one that no survey asked is not, unless it was formed from one that was asked', () => {
  const all = [
    named('a', sampleResponse()),
    formedFrom('a'),
    named('b', unasked),
    formedFrom('b'),
    formedFrom('c'),
  ];
  expect(surveyedAmong(all).map(({ name }) => name)).toEqual(['a', 'na a']);
});
