import { expect, test } from 'vitest';
import { noteOfSource } from './note-of-source.ts';

test.each([
  ['2016', true, 'Geen datum. Het gaat over mei. Daarom: 2016, afgeleid.', 'Het gaat over mei.'],
  ['2016', true, 'In het Fries. Geen datum. Past bij 2016.', 'In het Fries. Past bij 2016.'],
  ['niet-genoemd', false, 'Pagina zonder datum.', ''],
  ['niet-genoemd', false, 'Pagina zonder datum; de titel volgt.', 'De titel volgt.'],
  [
    'niet-genoemd',
    false,
    'Pagina zonder datum, zoals bewaard.',
    'Pagina zonder datum, zoals bewaard.',
  ],
  ['2016', false, 'De maand staat in het adres.', 'De maand staat in het adres.'],
])(
  'a note says nothing that the date of its source says: %s, %s, %s',
  (on, derived, note, told) => {
    expect(noteOfSource({ publishedOn: on, dateDerived: derived, note })).toBe(told);
  },
);
