import { expect, test } from 'vitest';
import { unfilledSettings } from './unfilled-settings.ts';

const real = {
  address: 'https://atlas.omroep.nl',
  contact: 'mailto:redactie@omroep.nl',
  corrections: 'https://omroep.nl/fouten',
};
const file = 'mijn-atlas/data/atlas.json';

test('settings that lead somewhere need nothing', () => {
  expect(unfilledSettings(real, file)).toBeUndefined();
  expect(unfilledSettings({ ...real, address: 'https://example-atlas.nl' }, file)).toBeUndefined();
});

test.each([
  'https://atlas.example',
  'https://x.invalid',
  'https://a.test',
  'http://localhost:4321',
  'https://www.example.org',
  'http://127.0.0.1',
])('%s is named with its file, the field to fill in and what belongs there', (address) => {
  const told = unfilledSettings({ ...real, address }, file);
  expect(told).toContain(`Vul in ${file} in:\n  address: het adres waarop de site`);
  expect(told).toContain(`(nu ${address})`);
  expect(told).not.toContain('contact');
});

test('a number of days that nobody decided on yet is asked for', () => {
  expect(unfilledSettings({ ...real, answerWithinDays: 'VUL IN' }, file)).toContain(
    'answerWithinDays: binnen hoeveel dagen',
  );
  expect(unfilledSettings({ ...real, answerWithinDays: 10 }, file)).toBeUndefined();
});

test('a mail address on a reserved name is one too', () => {
  const told = unfilledSettings(
    { ...real, contact: 'mailto:a@b.example', corrections: 'mailto:x@test' },
    file,
  );
  expect(Array.from(told?.matchAll(/^ {2}(\w+)/gm) ?? [], ([, field]) => field)).toEqual([
    'contact',
    'corrections',
  ]);
});
