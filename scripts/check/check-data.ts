import { join } from 'node:path';
import { readSite } from '../../src/settings/read-site.ts';
import { formatCount } from '../../src/text/format.ts';
import { atlasOf, checkedData } from '../assemble/checked-atlas.ts';
import { stillOpen } from '../import/still-open.ts';

/** Reads the settings and every table of an atlas, and says how many municipalities they hold and what is still to fill in. */
export function checkData(atlas: string): void {
  const site = readSite(atlas);
  const folder = join(atlas, 'data');
  const data = checkedData(folder);
  const { municipalities } = atlasOf(data);
  console.log(
    `De tabellen in ${folder} kloppen: ${formatCount(municipalities.length, 'gemeente', 'gemeenten')}.`,
  );
  const file = join(folder, 'atlas.json');
  for (const line of stillOpen(data, { survey: site.survey, file })) console.warn(line);
}
