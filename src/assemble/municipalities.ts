import type { Answer } from '../survey/gap.ts';
import type { Municipality } from '../survey/municipality.ts';
import { byText, compareText } from '../text/order.ts';
import { slugOf } from '../text/slug.ts';
import type { Data } from '../read/read-data.ts';
import { arrangementsOf } from './arrangements.ts';
import { factsOf } from './facts-of.ts';
import { housingTargetsOf } from './housing-targets.ts';
import { lookupsOf, type Lookups, type MunicipalityRow } from './lookups.ts';
import { peersOf } from './peers.ts';
import { reactionsOf } from './reactions-of.ts';
import { responseOf } from './response.ts';

/** Joins the tables into one record for each municipality, in alphabetical order. */
export function municipalitiesOf(data: Data): Municipality[] {
  const lookups = lookupsOf(data);
  return data.rows.municipalities
    .map((row) => municipalityOf(row, lookups))
    .sort(byText((municipality) => municipality.name));
}

function municipalityOf(row: MunicipalityRow, lookups: Lookups): Municipality {
  const code = row.gemeentecode;
  const tile = lookups.tile.get(code);
  return {
    code,
    name: row.gemeentenaam,
    slug: slugOf(row.gemeentenaam),
    province: row.provincie,
    aliases: row.ook_bekend_als,
    inhabitants: inhabitantsOf(row, lookups),
    tile: tile ? { column: tile.kolom, row: tile.rij, label: tile.afkorting } : null,
    foundedOn: row.ontstaan_op,
    successor: successorOf(row, lookups),
    predecessors: predecessorsOf(code, lookups),
    website: websiteOf(row),
    places: [...(lookups.places.get(code) ?? []), ...(lookups.placesNow.get(code) ?? [])]
      .map((place) => place.woonplaats)
      .sort(compareText),
    neighbours: (lookups.neighbours.get(code) ?? [])
      .toSorted(byText((neighbour) => neighbour.name))
      .map((neighbour) => neighbour.code),
    peers: peersOf(row, lookups),
    ...housingTargetsOf(row, lookups),
    responses: lookups.surveys.map((survey) => responseOf(row, survey, lookups)),
    arrangements: arrangementsOf(row, lookups),
    ...factsOf(code, lookups),
    reactions: reactionsOf(code, lookups),
  };
}

function inhabitantsOf(
  { inwoners, ontstaan_op }: MunicipalityRow,
  { inhabitantsOn }: Lookups,
): Answer<number> {
  if (inwoners !== null) return { value: inwoners };
  const later = ontstaan_op !== null && ontstaan_op > inhabitantsOn;
  return { gap: later ? 'niet-van-toepassing' : 'onduidelijk' };
}

function websiteOf({
  website: address,
  website_gezien_op: seenOn,
  website_bron: source,
}: MunicipalityRow): Municipality['website'] {
  return address && seenOn && source ? { address, seenOn, source } : null;
}

function successorOf(
  { opgegaan_in, opgegaan_op }: MunicipalityRow,
  { officialName }: Lookups,
): Municipality['successor'] {
  const name = officialName.get(opgegaan_in ?? '');
  return opgegaan_in && name && opgegaan_op ? { code: opgegaan_in, name, on: opgegaan_op } : null;
}

function predecessorsOf(code: string, { merged, former }: Lookups): Municipality['predecessors'] {
  const withPage = (merged.get(code) ?? []).map((row) => ({
    ...row,
    soort: 'fusie' as const,
    opmerking: '',
    page: true,
  }));
  const without = (former.get(code) ?? []).map((row) => ({ ...row, page: false }));
  return [...withPage, ...without]
    .map((row) => ({
      code: row.gemeentecode ?? '',
      name: row.gemeentenaam,
      kind: row.soort,
      on: row.opgegaan_op ?? '',
      note: row.opmerking,
      page: row.page,
    }))
    .sort(byText((predecessor) => predecessor.name));
}
