import type { SiteSettings } from './site-settings.ts';
import { isReservedAddress } from './reserved-address.ts';

const meanings = {
  address: 'het adres waarop de site komt te staan, zoals https://atlas.uw-redactie.nl',
  contact: 'waar lezers u bereiken, zoals mailto:redactie@uw-redactie.nl',
  corrections: 'waar lezers fouten melden, zoals mailto:correcties@uw-redactie.nl',
} as const;

/**
 * What is still to be filled in before an atlas may go out, because an address leads nowhere: which
 * file, which field, and what belongs there. Undefined where nothing is.
 */
export function unfilledSettings(
  site: Pick<SiteSettings, keyof typeof meanings | 'answerWithinDays'>,
  file: string,
): string | undefined {
  const lines = Object.entries(meanings).flatMap(([field, meaning]) => {
    const value = site[field as keyof typeof meanings];
    return isReservedAddress(value) ? [`  ${field}: ${meaning} (nu ${value})`] : [];
  });
  if (site.answerWithinDays === 'VUL IN')
    lines.push(
      '  answerWithinDays: binnen hoeveel dagen u antwoordt aan wie u schrijft, zoals 10; of haal de regel weg',
    );
  if (lines.length === 0) return undefined;
  return [`Nog niet klaar voor publicatie. Vul in ${file} in:`, ...lines].join('\n');
}
