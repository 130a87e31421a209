import type { SiteSettings } from '../../src/settings/site-settings.ts';
import { editionPath } from '../../src/text/addresses.ts';
import { formatDate } from '../../src/text/format-date.ts';

/** What frames must know to stay as they are. */
export interface FramesAbout {
  versie: string;
  /** The version of the data that they show, and its day. */
  gegevens: string;
  datum: string;
  settings: Pick<SiteSettings, 'address' | 'dates'>;
  /** The paths of the files of that version. */
  dataPaths: ReadonlySet<string>;
}

const addresses = /(\s(?:href|src)=")(\/[^"]*)"/g;
const oembed = /<link rel="alternate" type="application\/json\+oembed"[^>]*>/;
/** What an embed needs to be drawn: its scripts and styles, and the icon. */
const needed = /^\/(_astro\/|[^/]+\.svg$|.+\.css$)/;
const frozen = /^\/(?:embed\/.*|beeld\/(?:[^/]+\.svg|logo\.png))$/;

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
    const [within, rest] = [address.slice(1), address.slice(place.length)];
    if (needed.test(place)) return addressOf(place) + rest;
    if (frozen.test(place)) return editionPath(versie) + within;
    const isData = dataPaths.has(`vast/${gegevens}${place}`);
    return isData ? editionPath(gegevens) + within : settings.address + address;
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
