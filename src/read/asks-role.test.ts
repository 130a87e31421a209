import { expect, test } from 'vitest';
import { unaskedRoles } from './asks-role.ts';
import type { SurveyRows } from './table-schemas.ts';

const rowsWith = (fase: string) =>
  ({
    ...{ questions: [{ rol: null }], partners: [], projects: [], budgets: [] },
    responses: [{ aanpak: null, fase, themas: [], samenvatting: '', projecten_reden: null }],
  }) as unknown as SurveyRows;

test('an answer that there are no projects shows that projects were asked for', () => {
  expect(unaskedRoles(rowsWith('geen-projecten'))).not.toContain('projecten');
  expect(unaskedRoles(rowsWith('lopend'))).toContain('projecten');
});
