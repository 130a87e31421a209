import { gaps } from '../survey/gap.ts';
import type { Column } from './table.ts';

const column = (
  type: Column['type'],
  nl: string,
  en: string,
  source: string,
  more: Partial<Column> = {},
): Column => ({ type, nl, en, source, ...more });

/** A text column. */
export const text = (nl: string, en: string, source = 'enquête', words?: readonly string[]) =>
  column('tekst', nl, en, source, words ? { words } : {});

/** A number column, empty where there is no value. */
export const number = (nl: string, en: string, source = 'enquête', unit?: string) =>
  column('getal', nl, en, source, unit ? { unit } : {});

/** A list with `|` between its items. */
export const list = (nl: string, en: string, words: readonly string[]) =>
  column('lijst', nl, en, 'enquête', { words });

/** A date as far as it is known, in EDTF. */
export const date = (nl: string, en: string, source = 'enquête') => column('datum', nl, en, source);

/** Why the number column of this name is empty. */
export const reason = (name: string) =>
  column('tekst', `Waarom ${name} leeg is.`, `Why ${name} is empty.`, 'atlas', {
    words: Object.keys(gaps),
  });

/** The words of a vocabulary and of the gaps. */
export const wordsOf = (terms: object): string[] => [...Object.keys(terms), ...Object.keys(gaps)];

export const municipalityCode = text(
  'CBS-code van de gemeente, zoals GM0202.',
  'Municipality code of Statistics Netherlands, such as GM0202.',
  'CBS',
);
export const municipalityName = text('Naam van de gemeente.', 'Name of the municipality.', 'CBS');
export const sourceId = text(
  'Bron, zie de tabel bronnen.',
  'Source, see the table bronnen.',
  'atlas',
);
