import { join } from 'node:path';
import { readSite } from '../../src/settings/read-site.ts';
import { formatCount } from '../../src/text/format.ts';
import { atlasOf } from '../../src/assemble/assembled-atlas.ts';
import { diskFolder } from '../disk/disk-folder.ts';
import { checkedData } from '../disk/checked-data.ts';
import { stillOpen } from '../../src/import/still-open.ts';

/** Reads the settings and every table of an atlas, and says how many municipalities they hold and what is still to fill in. */
export function checkData(atlas: string): void {
  const site = readSite(atlas);
  const folder = join(atlas, 'data');
  const data = checkedData(folder);
  const { municipalities } = atlasOf(data);
  console.log(
    `De tabellen in ${folder} kloppen: ${formatCount(municipalities.length, 'gemeente', 'gemeenten')}.`,
  );
  for (const line of stillOpen(data, { survey: site.survey, tables: diskFolder(folder) }))
    console.warn(line);
}
