import { join } from 'node:path';
import { atlasFolder } from '../src/site.ts';
import { atlasOf, checkedData } from './atlas.ts';
import { unfilled } from './import/unfilled.ts';
import { DataError } from './problem.ts';

try {
  const data = checkedData(join(atlasFolder, 'data'));
  const { municipalities } = atlasOf(data);
  console.log(`De tabellen kloppen: ${municipalities.length} gemeenten.`);
  for (const place of unfilled(data)) console.warn(`Nog in te vullen: ${place}`);
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
