import type { Direction } from './list-state.ts';

interface ListSummary {
  groups: readonly { missing: boolean; rows: readonly unknown[] }[];
  /** How many rows there are without filters. */
  total: number;
  /** What the column shows, for example `aantal inwoners`. */
  by: string;
  numeric: boolean;
  direction: Direction;
}

const ways = {
  text: { op: 'van A tot Z', af: 'van Z tot A' },
  number: { op: 'van laag naar hoog', af: 'van hoog naar laag' },
} as const;

const sizeOf = (groups: ListSummary['groups']): number =>
  groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** How many municipalities are shown, `12 van 59 gemeenten`. */
export const countSentence = ({ groups, total }: Pick<ListSummary, 'groups' | 'total'>): string =>
  `${sizeOf(groups)} van ${total} ${total === 1 ? 'gemeente' : 'gemeenten'}`;

/** How the list is sorted, and how many have a value to sort by. */
export function orderSentence({ groups, by, numeric, direction }: ListSummary): string {
  const shown = sizeOf(groups);
  const without = sizeOf(groups.filter(({ missing }) => missing));
  if (shown === 0) return 'Geen gemeente past bij al uw keuzes.';
  const sorted = `Op ${by}, ${ways[numeric ? 'number' : 'text'][direction]}.`;
  if (without === shown) return `${sorted} Geen van hen heeft een waarde; de reden staat erbij.`;
  return without === 0
    ? sorted
    : `${sorted} ${shown - without} van ${shown} met een waarde; de andere staan onderaan, met de reden.`;
}
