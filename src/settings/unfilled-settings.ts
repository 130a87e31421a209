import { isReservedAddress } from './reserved-address.ts';
import type { SiteSettings } from '../site-settings.ts';

const meaning = {
  address: 'het adres waarop de site komt te staan, zoals https://atlas.uw-redactie.nl',
  contact: 'waar lezers u bereiken, zoals mailto:redactie@uw-redactie.nl',
  corrections: 'waar fouten gemeld worden, zoals mailto:correcties@uw-redactie.nl',
} as const;

/** One line for each address of an atlas that is still a placeholder: what to fill in, and where. */
export function unfilledSettings(site: Pick<SiteSettings, keyof typeof meaning>): string[] {
  return Object.entries(meaning)
    .filter(([field]) => isReservedAddress(site[field as keyof typeof meaning]))
    .map(
      ([field, what]) =>
        `Nog niet klaar voor publicatie: vul in data/atlas.json bij ${field} in ${what}. Nu staat er ${site[field as keyof typeof meaning]}, dat nergens heen leidt.`,
    );
}
