import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unfilledPlaces } from '../../src/import/unfilled-places.ts';
import { readSite } from '../../src/settings/read-site.ts';
import { unfilledSettings } from '../../src/settings/unfilled-settings.ts';
import { Mistake } from '../../src/text/mistake.ts';
import { readJson } from '../../src/text/read-json.ts';
import { diskFolder } from '../disk/disk-folder.ts';

const withoutScheme = (address: string) => {
  const { host, pathname } = new URL(address);
  return host + pathname.replace(/\/+$/, '');
};

/** What is wrong where a host puts the site at another address than its settings say. */
function elsewhere(file: string, address: string, host: string): string | undefined {
  if (withoutScheme(host) === withoutScheme(address)) return undefined;
  const read = readJson(readFileSync(file, 'utf8'));
  const { line, column } = 'problem' in read ? read.problem : read.placeOf(['address']);
  return [
    `${file}:${line}:${column}: fout[adres]: address is ${address}, maar deze site komt op een ander adres`,
    `   = tip: maak ervan: "address": "${host.replace(/\/+$/, '')}"`,
  ].join('\n');
}

/** What somebody has still to fill in, at its place: it would stand on the pages as it is. */
const unfilled = (atlas: string): string[] =>
  unfilledPlaces(diskFolder(join(atlas, 'data'))).flatMap((place) => [
    place.replace(': VUL IN', ': fout[invullen]: hier staat nog VUL IN'),
    '   = tip: schrijf wat er hoort',
  ]);

/**
 * Throws a Mistake while an address of this atlas is a placeholder or not the one that the host
 * gives it (in `SITE_ADRES`), or while anything is still to be filled in, so that it does not go out.
 */
export function checkAddress(atlas: string): void {
  const file = join(atlas, 'data/atlas.json');
  const site = readSite(atlas);
  const host = process.env['SITE_ADRES'];
  const wrong = [
    host ? elsewhere(file, site.address, host) : undefined,
    ...unfilled(atlas),
    unfilledSettings(site, file),
  ].filter((one) => one !== undefined);
  if (wrong.length > 0)
    throw new Mistake([...wrong, 'De site gaat zo niet de lucht in.'].join('\n'));
  console.log('De adressen zijn ingevuld, en nergens staat meer VUL IN.');
}
