import { expect, test } from 'vitest';
import { correctionLink } from './correction-link.ts';

const mail = 'mailto:fouten@atlas.example';
const correction = {
  page: 'https://atlas.example/gemeenten/heumen/',
  field: 'Heumen: partners & geld',
  value: 'zegt "ja",\n50% = 100 # of ’t helft?',
  version: '2026-11',
};

/** What a mail program or a form makes of an address. */
const read = (address: string, name: string) => new URL(address).searchParams.get(name);

test('an e-mail about a mistake says page, field, value and version, to the letter', () => {
  const link = correctionLink(mail, correction);
  expect(read(link, 'subject')).toBe('Klopt er iets niet? Heumen: partners & geld');
  expect(read(link, 'body')?.split('\r\n').slice(0, 4)).toEqual([
    'Pagina: https://atlas.example/gemeenten/heumen/',
    'Gegeven: Heumen: partners & geld',
    'Nu staat er: zegt "ja",\n50% = 100 # of ’t helft?',
    'Versie: 2026-11',
  ]);
});

test('a space is not a plus, which mail programs would show as it is', () => {
  expect(correctionLink(mail, correction)).toMatch(/^mailto:[!-~]+$/);
  expect(correctionLink(mail, correction)).not.toMatch(/[+"'<>\s]/);
});

test('an issue is filled in by title and body, also in a form that has its own settings', () => {
  const form = 'https://forge.example/atlas/issues/new?template=fout.md';
  const link = correctionLink(form, correction);
  expect(read(link, 'template')).toBe('fout.md');
  expect(read(link, 'title')).toBe('Klopt er iets niet? Heumen: partners & geld');
  expect(read(link, 'body')).toContain('Versie: 2026-11');
});

test('a long text is cut between two words, a missing value is left out', () => {
  const long = read(correctionLink(mail, { ...correction, value: 'woord '.repeat(60) }), 'body');
  expect(long).toMatch(/Nu staat er: (woord )+…\r\n/);
  const without = correctionLink(mail, { ...correction, value: undefined });
  expect(read(without, 'body')).not.toContain('Nu staat er');
});
