import { whole } from '../../survey/folded-changes.ts';
import { formatCount } from '../../text/format.ts';
import type { ExplainedChange } from './releases-of.ts';

const shown = (value: string) => (value === '' ? 'leeg' : `“${value}”`);

/** What a change is about: a value, a row, a column or a whole table. */
export function changePlace({ table, row, column }: ExplainedChange): string {
  if (row === whole) return column === whole ? `tabel ${table}` : `${table}, kolom ${column}`;
  return column === whole ? `${table}, rij ${row}` : `${table}, ${row}, ${column}`;
}

/** What follows from a change, in words; nothing where nothing does. */
const followingText = (count: number): string =>
  count === 0
    ? ''
    : ` Daaruit ${count === 1 ? 'volgt' : 'volgen'} ${formatCount(count, 'andere cel', 'andere cellen')}.`;

/** One change in a line: where, from what to what, why, and how much follows from it. */
export function changeSentence(change: ExplainedChange, following: number): string {
  const { kind, before, after, why, row, column } = change;
  const isWhole = row === whole || column === whole;
  const what = isWhole ? kind : `${shown(before)} → ${shown(after)} (${kind})`;
  return `${changePlace(change)}: ${what}. Reden: ${why}${followingText(following)}`;
}
