import { expect, test } from 'vitest';
import { fields } from './fields.ts';
import { originOf } from './origin-of.ts';
import { sampleSubject, silentSubject } from './sample-subject.ts';

const asked = { survey: 'proef-2016', source: 'proef' };
const amount = (unit: string) => ({
  geld: { items: [{ key: unit, text: '€ 100', measure: `subsidie ${unit}` }], sources: ['proef'] },
});

test('a field leads to its row on the page of the municipality; a silent one to why there is none', () => {
  expect(originOf(sampleSubject('Ede'), { ...asked, field: fields.partners })).toBe(
    '/gemeenten/ede/#herkomst-proef-2016-aantal_partners',
  );
  expect(originOf(silentSubject('Ede'), { ...asked, field: fields.partners })).toBe(
    '/gemeenten/ede/#herkomst-proef-2016-status',
  );
});

test('an amount for each permit holder and another amount each lead to their own row', () => {
  const rowOf = (unit: string) =>
    originOf(sampleSubject('Ede', amount(unit)), { ...asked, field: fields.geld });
  expect(rowOf('per-vergunninghouder')).toMatch(/-budget_per_vergunninghouder_eur$/);
  expect(rowOf('per-jaar')).toMatch(/-bedrag-1$/);
});

test('what came later leads to the row of the source that told it', () => {
  expect(originOf(sampleSubject('Ede'), { ...asked, source: 'regio', field: fields.later })).toBe(
    '/gemeenten/ede/#herkomst-bron-regio',
  );
});
