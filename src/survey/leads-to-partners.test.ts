import { expect, test } from 'vitest';
import { leadsToPartners } from './leads-to-partners.ts';
import type { Organisation } from './tables.ts';

const organisation: Organisation = {
  id: 'taalhuis',
  name: 'Taalhuis',
  kind: 'onderwijs',
  parent: null,
  named: true,
};
const asked = { questions: [{ kind: 'organisaties' as const }], municipalities: [] };

test('where every organisation is told in words, no menu leads to an empty page of partners', () => {
  const leads = (organisations: Organisation[], asksPartners: boolean) =>
    leadsToPartners({ ...asked, organisations, asksPartners });
  expect([leads([], false), leads([], true), leads([organisation], false)]).toEqual([
    false,
    false,
    true,
  ]);
});
