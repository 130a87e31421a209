import { expect, test } from 'vitest';
import { leadersOf } from './leaders.ts';

const lead = (counts: number[], answers = 9) => leadersOf(counts, (count) => count, answers);

test('one thing that most name leads, with what comes next', () => {
  expect(lead([7, 3, 3])).toEqual({ first: [7], count: 7, others: 3 });
  expect(lead([7])).toEqual({ first: [7], count: 7, others: 0 });
});

test('things that as many name lead together, unless there are many of them', () => {
  expect(lead([4, 4, 1]).first).toHaveLength(2);
  expect(lead([4, 4, 4, 4]).first).toEqual([]);
});

test('few answers, or a thing that only one names, make no finding', () => {
  expect(lead([3, 1], 4).first).toEqual([]);
  expect(lead([1]).first).toEqual([]);
  expect(lead([]).first).toEqual([]);
  expect(lead([0, 0]).first).toEqual([]);
});
