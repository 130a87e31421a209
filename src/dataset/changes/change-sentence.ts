import { whole } from './change.ts';
import type { ExplainedChange } from './releases-of.ts';

const shown = (value: string) => (value === '' ? 'leeg' : `“${value}”`);

/** What a change is about: a value, a column or a whole table. */
export function changePlace({ table, row, column }: ExplainedChange): string {
  if (column === whole) return `tabel ${table}`;
  return row === whole ? `${table}, kolom ${column}` : `${table}, ${row}, ${column}`;
}

/** One change in a line: where, from what to what, and why. */
export function changeSentence(change: ExplainedChange): string {
  const { kind, before, after, why, row } = change;
  const what = row === whole ? kind : `${shown(before)} → ${shown(after)} (${kind})`;
  return `${changePlace(change)}: ${what}. Reden: ${why}`;
}
