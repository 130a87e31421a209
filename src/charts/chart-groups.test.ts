import { expect, test } from 'vitest';
import { chartGroups } from './chart-groups.ts';
import { chartIds } from './index.ts';

test('every chart is of one subject', () => {
  expect(chartGroups.flatMap(({ charts }) => charts).toSorted()).toEqual(chartIds.toSorted());
});
