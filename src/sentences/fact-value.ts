import type { PolicyFact } from '../survey/tables.ts';
import { formatDate } from '../text/format-date.ts';
import { formatEuro, formatNumber } from '../text/format.ts';

/** The value of a national fact with its unit, as a reader writes it; empty where it has none. */
export function factValue({ value, unit }: Pick<PolicyFact, 'value' | 'unit'>): string {
  if (value === '') return '';
  if (unit === 'datum') return formatDate(value);
  if (!/^\d+$/.test(value)) return `${value} (${unit})`;
  return unit.startsWith('EUR')
    ? `${formatEuro(Number(value))}${unit.slice('EUR'.length)}`
    : `${formatNumber(Number(value))} ${unit}`.trim();
}
