import './tell-mistakes.ts';
import { join } from 'node:path';
import { readOptions } from './read-options.ts';

readOptions(process.argv.slice(2), { command: 'npm run check:data', options: {} });
const { atlasFolder } = await import('../src/site.ts');
const { atlasOf, checkedData } = await import('./atlas.ts');
const { unfilled } = await import('./import/unfilled.ts');

const data = checkedData(join(atlasFolder, 'data'));
const { municipalities } = atlasOf(data);
console.log(`De tabellen kloppen: ${municipalities.length} gemeenten.`);
for (const place of unfilled(data)) console.warn(`Nog in te vullen: ${place}`);
