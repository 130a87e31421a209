import { join } from 'node:path';
import { readSite } from '../../src/settings/read-site.ts';
import { unfilledSettings } from '../../src/settings/unfilled-settings.ts';
import { Mistake } from '../../src/text/mistake.ts';

/** Throws a Mistake while an address of this atlas is a placeholder, so that it does not go out. */
export function checkAddress(atlas: string): void {
  const open = unfilledSettings(readSite(atlas), join(atlas, 'data/atlas.json'));
  if (open) throw new Mistake(`${open}\nDe site gaat niet de lucht in zolang dit ontbreekt.`);
  console.log('Het adres, het contactadres en het adres voor fouten zijn ingevuld.');
}
