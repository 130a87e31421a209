import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import { fields } from './fields.ts';
import { noneWasAsked } from './items-of.ts';
import { sampleSubject, silentSubject } from './sample-subject.ts';

const asked = sampleSubject('Aalten', { aanpak: ['de gemeente zelf'], fase: 'niet-genoemd' });
const unasked = { aanpak: 'niet-gevraagd', fase: 'niet-gevraagd' } as const;

test('a field that no answer was asked for is unasked, and one that an answer leaves out is not', () => {
  const own = [sampleSubject('Emmen', unasked), sampleSubject('Assen', unasked)];
  expect(noneWasAsked(own, 'aanpak')).toBe(true);
  expect(noneWasAsked([...own, silentSubject('Meppel')], 'aanpak')).toBe(true);
  expect(noneWasAsked([asked], 'fase')).toBe(false);
  expect(noneWasAsked([asked, ...own], 'aanpak')).toBe(false);
  expect(noneWasAsked([silentSubject('Meppel')], 'aanpak')).toBe(true);
});

test('a comparison has no row for what a survey did not ask', () => {
  const subjects = [sampleSubject('Emmen', unasked), sampleSubject('Assen', unasked)];
  const { rows } = compare(subjects, {
    ...{ survey: 'proef-2026', year: 2026, sources: {}, frame: '', questions: [] },
  });
  const shown = rows.map(({ label }) => label);
  expect(shown).not.toContain(fields.aanpak.label);
  expect(shown).not.toContain(fields.fase.label);
  expect(shown).toContain(fields.inwoners.label);
});
