import type { ListedMunicipality } from './municipality-list.ts';
import type { TextRow } from '../read/text-table.ts';

/** Where it began and ended tells a reader something only where the country’s list saw it happen. */
const seenSince = '2012-01-01';

/** What the country’s list tells of a municipality, as a row of an atlas that has these codes. */
export function municipalityRow(
  { code, name, province, alsoKnownAs, from, until, mergedInto }: ListedMunicipality,
  codes: ReadonlySet<string>,
): TextRow {
  // Of one that was divided among others, none of which is in the atlas, no one is its heir.
  const heir =
    mergedInto.find((one) => codes.has(one)) ??
    (mergedInto.length === 1 ? mergedInto[0] : undefined);
  return {
    gemeentecode: code,
    gemeentenaam: name,
    provincie: province,
    ook_bekend_als: alsoKnownAs.join('|'),
    ontstaan_op: from > seenSince ? from : '',
    opgegaan_in: heir ?? '',
    opgegaan_op: heir === undefined ? '' : (until ?? ''),
  };
}
