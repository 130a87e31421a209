import { formatDate } from '../../src/text/format-date.ts';
import { editionPath, type Edition } from './edition.ts';

const addresses = /(\s(?:href|src)=")(\/[^"]*)"/g;
const oembed = /<link rel="alternate" type="application\/json\+oembed"[^>]*>/;
const tableFile = /^\/data\/[^/]+\.[a-z]+$/;
const picture = /^\/beeld\/[^/]+\.svg$/;

/** Where a file of the site that an embed needs lies in an edition. */
export const keptPath = (path: string): string => `bestanden/${path.replace(/^\/(_astro\/)?/, '')}`;

/** Whether an address is one of a file that an embed needs to be drawn. */
export const isKept = (path: string): boolean => /^\/(_astro\/|[^/]+\.svg$)/.test(path);

/** Where an address of the live site leads in an edition: within it, or to the live page. */
function frozenAddress(address: string, edition: Edition): string {
  const base = editionPath(edition);
  const [path = ''] = address.split(/[?#]/);
  if (isKept(path)) return `${base}/${keptPath(address)}`;
  const within = path.startsWith('/embed/') || tableFile.test(path) || picture.test(path);
  return `${within ? base : edition.site}${address}`;
}

/** An embed as an edition keeps it: it needs nothing outside, and says which edition it is. */
export function frozenPage(html: string, path: string, edition: Edition): string {
  const live = `${edition.site}/${path.replace(/index\.html$/, '')}`;
  const line = `<p class="colofon vast">Vaste versie ${edition.version} van ${formatDate(edition.released)}. <a href="${live}">Bekijk de nieuwste</a>.</p>`;
  return html
    .replace(oembed, '')
    .replaceAll(addresses, (_, start: string, address: string) => {
      return `${start}${frozenAddress(address, edition)}"`;
    })
    .replace('</main>', `${line}</main>`);
}

/** A stylesheet as an edition keeps it, with its font beside it. */
export const frozenStyle = (css: string, edition: Edition): string =>
  css.replaceAll(/url\((\/[^)]*)\)/g, (_, path: string) => `url(${frozenAddress(path, edition)})`);
