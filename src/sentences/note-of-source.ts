import { isGap } from '../survey/gap.ts';
import type { Source } from '../survey/tables.ts';
import { capitalise } from '../text/format.ts';

/** What the note on a source says besides its date, which stands before it. */
export function noteOfSource({
  note,
  publishedOn,
  dateDerived,
}: Pick<Source, 'note' | 'publishedOn' | 'dateDerived'>): string {
  if (dateDerived)
    return note.replace(/(^| )Geen datum\. /, '$1').replace(/ ?Daarom: [^.]+, afgeleid\./, '');
  return isGap(publishedOn)
    ? capitalise(note.replace(/^(?:Pagina zonder datum|Geen datum van publicatie)[.;] ?/, ''))
    : note;
}
