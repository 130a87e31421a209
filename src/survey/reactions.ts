import type { Municipality, Reaction } from './municipality.ts';
import { formatDate } from '../text/format-date.ts';

/** What the municipality said of one field, the newest first. */
export const reactionsOn = (
  { reactions }: Pick<Municipality, 'reactions'>,
  ...fields: Reaction['field'][]
): Reaction[] =>
  reactions
    .filter(({ field }) => fields.includes(field))
    .toSorted((a, b) => (a.receivedOn < b.receivedOn ? 1 : -1));

/** Who reacted, and when. */
export const reactionHead = ({ by, receivedOn }: Reaction) =>
  `Reactie van de gemeente (${by}, ${formatDate(receivedOn)})`;
