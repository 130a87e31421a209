import { expect, test } from 'vitest';
import { leadersOf, mostNamed } from './leaders.ts';

const lead = (counts: number[], answers = 9) => leadersOf(counts, (count) => count, answers);

test('one thing that most name leads, with what comes next', () => {
  expect(lead([7, 3, 3])).toEqual({ first: [7], count: 7, next: [3, 3], others: 3 });
  expect(lead([7])).toEqual({ first: [7], count: 7, next: [], others: 0 });
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

test('a lead that one answer in doubt could undo makes no finding', () => {
  const two = [{ count: 7 }, { count: 6 }];
  const led = (...doubts: ((thing: { count: number }) => number)[]) =>
    leadersOf(two, ({ count }) => count, 9, doubts).first;
  expect(led(({ count }) => (count === 7 ? -1 : 0))).toEqual([]);
  expect(led(({ count }) => (count === 6 ? -1 : 0))).toEqual([{ count: 7 }]);
});

test('the things that most name are told with all that tie, and no rank of which too many do', () => {
  const named = (...counts: number[]) => mostNamed(counts, (count) => count);
  expect(named(5, 3, 3, 1)).toEqual([
    { count: 5, things: [5] },
    { count: 3, things: [3, 3] },
  ]);
  expect(named(5, 5, 3)).toEqual([{ count: 5, things: [5, 5] }]);
  expect(named(5, 3, 3, 3, 3)).toEqual([{ count: 5, things: [5] }]);
  expect(named(0)).toEqual([]);
});
