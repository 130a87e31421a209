import type { Column } from './table.ts';

/** Whether the numbers of a column may have something behind the decimal point. */
export const hasFraction = ({ cents = false, decimal = false }: Column): boolean =>
  cents || decimal;
