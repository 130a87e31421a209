import type { Question } from './question.ts';
import { formatEuro, formatQuantity } from '../text/format.ts';

/** Units of which one is not the plural without its ending. */
const irregular: Record<string, string> = {
  personen: 'persoon',
  mensen: 'mens',
  kinderen: 'kind',
  leden: 'lid',
  uren: 'uur',
  dagen: 'dag',
  weken: 'week',
  maanden: 'maand',
  jaren: 'jaar',
  plaatsen: 'plaats',
  velden: 'veld',
  scholen: 'school',
  banen: 'baan',
  graven: 'graf',
  lokalen: 'lokaal',
  bomen: 'boom',
  zwembaden: 'zwembad',
  aanvragen: 'aanvraag',
  wijken: 'wijk',
  huizen: 'huis',
  bedrijven: 'bedrijf',
  minuten: 'minuut',
};

/** A unit for one thing, where that is certain: `woningen` becomes `woning`; else as it is. */
const forOne = (unit: string): string =>
  irregular[unit] ??
  unit
    .replace(/ingen$/, 'ing')
    .replace(/([lnr][kpt]|[cs]t|cht)en$/, '$1')
    .replace(/’s$/, '')
    .replace(/([bcdfgklmnprst])\1en$/, '$1')
    .replace(/(?<=e[lnr])s$/, '');

const after = (text: string, unit: string, value?: number) =>
  unit === '' ? text : `${text} ${value === 1 ? forOne(unit) : unit}`;
const isEuro = (unit: string) => ['', 'eur', 'euro', '€'].includes(unit.toLowerCase());

/** A number in words, by the kind of its question. */
export const quantityWords = {
  getal: (value: number, unit: string) => after(formatQuantity(value), unit, value),
  bedrag: (value: number, unit: string) => after(formatEuro(value), isEuro(unit) ? '' : unit),
  percentage: (value: number) => `${formatQuantity(value)}%`,
};

/** The unit that the numbers of a question are in, by itself; empty for one of another kind. */
export const unitOf = ({ kind, unit }: Pick<Question, 'kind' | 'unit'>): string => {
  if (kind === 'percentage') return 'procent';
  if (kind === 'bedrag') return isEuro(unit) ? 'euro' : `euro ${unit}`;
  return kind === 'getal' ? unit : '';
};
