import { dutchList } from './dutch-list.ts';
import type { Match } from './match.ts';

/** Tells where places of the same name lie that are not in the data. */
export function elsewhereNotes(matches: readonly Match[]): string[] {
  const exact = matches.filter(({ match }) => match === 'exact').map(({ entry }) => entry);
  const [first] = exact;
  const elsewhere = [...new Set(exact.flatMap((entry) => entry.elsewhere))];
  if (!first || elsewhere.length === 0) return [];
  const where = dutchList(elsewhere.map((municipality) => `gemeente ${municipality}`));
  return [`Niet in de gegevens: ${first.title} in ${where}.`];
}
