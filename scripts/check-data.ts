import { join } from 'node:path';
import { atlasFolder } from '../src/site.ts';
import { atlasOf, checkedData } from './atlas.ts';
import { DataError } from './problem.ts';

try {
  const { municipalities } = atlasOf(checkedData(join(atlasFolder, 'data')));
  console.log(`De tabellen kloppen: ${municipalities.length} gemeenten.`);
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
