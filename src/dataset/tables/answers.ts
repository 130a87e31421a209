import type { Entry } from '../../survey/atlas.ts';
import type { Municipality } from '../../survey/municipality.ts';
import type { Publication } from './table.ts';

/** Each municipality beside each of its responses, in the order of the records. */
export const answersOf = ({ municipalities }: Publication): Entry[] =>
  municipalities.flatMap((municipality) =>
    municipality.responses.map((response) => ({ municipality, response })),
  );

/** The cells that say which municipality a row is about. */
export const whose = ({ code, name }: Municipality) => ({ gemeentecode: code, gemeentenaam: name });
