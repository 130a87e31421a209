import { expect, test } from 'vitest';
import { compareVersions } from './compare-versions.ts';

test('versions and their frames stand in the order in which they came out', () => {
  const inOrder = [
    '2025.12.3',
    '2026.2.9',
    '2026.2.10',
    '2026.2.10-1',
    '2026.2.10-12',
    '2026.11.1',
  ];
  expect(inOrder.toReversed().toSorted(compareVersions)).toEqual(inOrder);
  expect(compareVersions('2026.2.10-1', '2026.2.10-1')).toBe(0);
});
