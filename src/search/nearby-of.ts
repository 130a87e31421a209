import { dutchList } from './dutch-list.ts';
import { municipalityPage } from './municipality-page.ts';
import type { Link, Nearby } from './search-entry.ts';
import type { RegionIndex } from './search-index.ts';

const mostLinks = 4;

/** What is in the data with the same first digits of the postcode. */
export function nearbyByPostcode(region: RegionIndex, nearest: readonly number[]) {
  const links = nearest.flatMap((municipality) => linkTo(region, municipality));
  const lead = 'Wel in de gegevens, met dezelfde eerste twee cijfers van de postcode:';
  return links.length > 0 ? { lead, links } : undefined;
}

/** What is in the data of a province, or of those that border it. */
export function nearbyInProvince(
  region: RegionIndex,
  province: string,
  near: readonly string[],
): Nearby | undefined {
  if (near.length === 0) return undefined;
  const where = near.includes(province) ? 'dezelfde provincie' : 'een buurprovincie';
  const links = region.municipalities.flatMap((_, at) =>
    near.includes(municipalityPage(region, at).province) ? linkTo(region, at) : [],
  );
  const all = { title: `gemeenten in ${dutchList(near)}`, href: '/gemeenten/' };
  return {
    lead: `Wel in de gegevens, in ${where}:`,
    links: links.length > mostLinks ? [all] : links,
  };
}

function linkTo(region: RegionIndex, at: number): Link[] {
  const { name, href } = municipalityPage(region, at);
  return href === undefined ? [] : [{ title: name, href }];
}
