import { expect, test } from 'vitest';
import { unfilledSettings } from './unfilled-settings.ts';

const real = {
  address: 'https://atlas.omroep.nl',
  contact: 'mailto:redactie@omroep.nl',
  corrections: 'https://omroep.nl/fouten',
};

test('settings that lead somewhere need nothing', () => {
  expect(unfilledSettings(real)).toEqual([]);
  expect(unfilledSettings({ ...real, address: 'https://example-atlas.nl' })).toEqual([]);
});

test.each([
  'https://atlas.example',
  'https://x.invalid',
  'https://a.test',
  'http://localhost:4321',
  'https://www.example.org',
  'http://127.0.0.1',
])('%s is named with the field to fill in and what belongs there', (address) => {
  const [line = '', ...more] = unfilledSettings({ ...real, address });
  expect(more).toEqual([]);
  expect(line).toContain('data/atlas.json bij address');
  expect(line).toContain(address);
});

test('a mail address on a reserved name is one too', () => {
  const open = unfilledSettings({
    ...real,
    contact: 'mailto:a@b.example',
    corrections: 'mailto:x@test',
  });
  expect(open.map((line) => /bij (\w+) in/.exec(line)?.[1])).toEqual(['contact', 'corrections']);
});
