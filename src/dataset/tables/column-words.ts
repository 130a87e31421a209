import { gaps as reasons } from '../../survey/gap.ts';
import type { Language } from '../../text/language.ts';
import type { Column } from './table.ts';

interface ColumnWords {
  cents: string;
  decimals: string;
  whole: string;
  date: string;
  list: string;
  code: string;
  text: string;
  unit: (unit: string) => string;
  /** What stands in the column that says why another has no value. */
  reason: (column: string) => string;
  /** What stands in a column that may have any of those words. */
  anyGap: string;
  empty: string;
  never: string;
}

const english: Readonly<Record<string, string>> = { personen: 'persons', woningen: 'homes' };

const words: Readonly<Record<Language, ColumnWords>> = {
  nl: {
    cents: 'getal met centen',
    decimals: 'getal met decimalen',
    whole: 'geheel getal',
    date: 'datum, zo ver als bekend',
    list: 'woorden met | ertussen',
    code: 'code, als tekst',
    text: 'tekst',
    unit: (unit) => unit,
    reason: (column) => `een van de vijf woorden; leeg als ${column} een waarde heeft`,
    anyGap: 'een van de vijf woorden',
    empty: 'leeg',
    never: 'komt niet voor',
  },
  en: {
    cents: 'number with cents',
    decimals: 'decimal number',
    whole: 'whole number',
    date: 'date, as far as known',
    list: 'words with | between them',
    code: 'code, as text',
    text: 'text',
    unit: (unit) => english[unit] ?? unit,
    reason: (column) => `one of the five words; empty where ${column} has a value`,
    anyGap: 'one of the five words',
    empty: 'empty',
    never: 'does not occur',
  },
};

/** What kind of value a column has, in words. */
export function kindInWords(column: Column, language: Language): string {
  const { type, unit, cents, decimal, pattern } = column;
  const told = words[language];
  const number = cents ? told.cents : decimal ? told.decimals : told.whole;
  if (type === 'getal') return unit ? `${number}, ${told.unit(unit)}` : number;
  if (type === 'datum') return told.date;
  if (type === 'lijst') return told.list;
  return pattern?.startsWith('GM') ? told.code : told.text;
}

/** What stands in a column where there is no value, in words. */
export function missingInWords({ blank, gaps, reasonFor }: Column, language: Language): string {
  const told = words[language];
  if (reasonFor) return told.reason(reasonFor);
  if (blank) return told.empty;
  if (!gaps) return told.never;
  return gaps.length === Object.keys(reasons).length ? told.anyGap : gaps.join(', ');
}
