import type { Reaction } from '../survey/municipality.ts';
import type { Lookups } from './lookups.ts';

/** What a municipality said of the fields of its page. */
export const reactionsOf = (code: string, { reactions }: Lookups): Reaction[] =>
  (reactions.get(code) ?? []).map((row) => ({
    survey: row.enquete,
    field: row.veld,
    text: row.reactie,
    receivedOn: row.ontvangen_op,
    by: row.door,
    source: row.bron,
  }));
