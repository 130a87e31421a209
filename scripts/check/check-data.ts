import { join } from 'node:path';
import { atlasOf, checkedData } from '../assemble/checked-atlas.ts';
import { stillOpen } from '../import/still-open.ts';

/** Reads every table of the atlas, and says how many municipalities they hold and what is still to fill in. */
export async function checkData(): Promise<void> {
  const { atlasFolder, site } = await import('../../src/settings/site.ts');
  const data = checkedData(join(atlasFolder, 'data'));
  const { municipalities } = atlasOf(data);
  console.log(`De tabellen kloppen: ${municipalities.length} gemeenten.`);
  const file = join(atlasFolder, 'data/atlas.json');
  for (const line of stillOpen(data, { survey: site.survey, file })) console.warn(line);
}
