import { formatEuro } from '../text/format.ts';
import { formatQuantity } from '../text/format-quantity.ts';

const after = (text: string, unit: string) => (unit === '' ? text : `${text} ${unit}`);
const isEuro = (unit: string) => ['', 'eur', 'euro', '€'].includes(unit.toLowerCase());

/** A number in words, by the kind of its question. */
export const quantityWords = {
  getal: (value: number, unit: string) => after(formatQuantity(value), unit),
  bedrag: (value: number, unit: string) => after(formatEuro(value), isEuro(unit) ? '' : unit),
  percentage: (value: number) => `${formatQuantity(value)}\u00a0%`,
};
