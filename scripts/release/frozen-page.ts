import { formatDate } from '../../src/text/format-date.ts';
import type { FramesAbout } from './frame-files.ts';

const addresses = /(\s(?:href|src)=")(\/[^"]*)"/g;
const oembed = /<link rel="alternate" type="application\/json\+oembed"[^>]*>/;
/** What an embed needs to be drawn: its scripts and styles, and the icon. */
const needed = /^\/(_astro\/|[^/]+\.svg$)/;
const frozen = /^\/(?:embed\/.*|beeld\/[^/]+\.svg)$/;

/** An embed as an edition keeps it: it needs nothing of the live site, and says which edition it is. */
export function frozenPage(
  html: string,
  path: string,
  { versie, gegevens, datum, settings, dataPaths }: FramesAbout,
  addressOf: (path: string) => string,
): string {
  /** Where an address of the live site leads: to what never changes where that is there. */
  function frozenAddress(address: string): string {
    const [place = ''] = address.split(/[?#]/);
    if (needed.test(place)) return addressOf(place);
    if (frozen.test(place)) return `/vast/${versie}${address}`;
    const ofData = `vast/${gegevens}${place}`;
    return dataPaths.has(ofData) ? `/vast/${gegevens}${address}` : settings.address + address;
  }
  const live = `${settings.address}/${path.replace(/index\.html$/, '')}`;
  const line = `<p class="colofon vast" data-editie="${versie}">Vaste versie ${versie} van ${formatDate(datum, settings.dates)}. <a href="${live}">Bekijk de nieuwste</a>.</p>`;
  return html
    .replace(oembed, '')
    .replaceAll(addresses, (_, start: string, address: string) => {
      return `${start}${frozenAddress(address)}"`;
    })
    .replace('</main>', () => `${line}</main>`);
}
