import { expect, test } from 'vitest';
import { hostileOutcomes } from './hostile-outcomes.ts';

test('no hostile sheet has another outcome than was fixed beforehand, and each kind has some', async () => {
  const found = await hostileOutcomes();
  expect(found.filter(({ wrong }) => wrong > 0)).toEqual([]);
  for (const { kind, ...counts } of found)
    expect([kind, Math.max(...Object.values(counts))]).not.toEqual([kind, 0]);
  expect(found.some(({ pointedOut }) => pointedOut > 0)).toBe(true);
});
