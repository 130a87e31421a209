import { join } from 'node:path';
import { atlasOf, checkedData } from '../assemble/checked-atlas.ts';
import { unfilled } from '../import/unfilled.ts';

/** Reads every table of the atlas, and says how many municipalities they hold and what is still to fill in. */
export async function checkData(): Promise<void> {
  const { atlasFolder } = await import('../../src/settings/site.ts');
  const data = checkedData(join(atlasFolder, 'data'));
  const { municipalities } = atlasOf(data);
  console.log(`De tabellen kloppen: ${municipalities.length} gemeenten.`);
  for (const place of unfilled(data)) console.warn(`Nog in te vullen: ${place}`);
}
