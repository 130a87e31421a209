import { expect, test } from 'vitest';
import { answerSince, newestAnswer } from './answer-since.ts';
import { sampleResponse, silentResponse } from './sample.ts';

const answer = (year: number) => sampleResponse({ survey: `van-${year}`, year });
const work = (...days: (string | null)[]) => days.map((day) => ({ day, asOf: null }));

test('work that was told before the newest answer is not the last that is known', () => {
  const responses = [answer(2027), answer(2016)];
  expect(answerSince({ responses }, work('2017', '2025-01-01'))?.year).toBe(2027);
});

test.each([
  ['in the same year', work('2027-09')],
  ['after it', work('2016', '2028')],
  ['on no known day', work(null, 'XXXX-01-01')],
])('of work %s it is not said that the answer is newer', (_, told) => {
  expect(answerSince({ responses: [answer(2027)] }, told)).toBeUndefined();
});

test('who is silent now, or was not asked who helps, has the answer of before', () => {
  const before = answer(2016);
  const silent = { ...silentResponse(), survey: 'van-2027', year: 2027 };
  expect(newestAnswer({ responses: [silent, before] })).toBe(before);
  const other = { ...answer(2027), partners: [], unasked: ['partners' as const] };
  expect(newestAnswer({ responses: [before, other] })).toBe(before);
});
