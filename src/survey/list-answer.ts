import type { Answer } from './gap.ts';
import type { Response } from './municipality.ts';

/** A list from an answer, or why it is empty: no answer, or not named in it. */
export function listAnswer<Thing>({ status }: Response, things: Thing[]): Answer<Thing[]> {
  if (status !== 'beantwoord') return { gap: status };
  return things.length > 0 ? { value: things } : { gap: 'niet-genoemd' };
}
