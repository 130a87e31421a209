import { expect, test } from 'vitest';
import { projectState } from './project-state.ts';

const unstated = { gap: 'niet-genoemd' } as const;

test.each([
  [{ status: { value: 'lopend' }, start: unstated }, 'liep al'],
  [{ status: { value: 'gepland' }, start: { value: '2016-09' } }, 'gepland, start: september 2016'],
  [{ status: unstated, start: unstated }, 'hoe ver: niet genoemd'],
  [
    { status: { gap: 'onduidelijk' }, start: { value: '2016' } },
    'hoe ver: onduidelijk, start: 2016',
  ],
] as const)('how far a project was is told, or why that is not known: %o', (project, told) => {
  expect(projectState(project)).toBe(told);
});
