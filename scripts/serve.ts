import './command/tell-mistakes.ts';
import { existsSync } from 'node:fs';
import { readSite } from '../src/settings/read-site.ts';
import { atlasOption, chooseAtlas, siteOfAtlas, typedFor } from './command/atlas-choice.ts';
import { Mistake } from '../src/text/mistake.ts';
import { restoreFolder } from './disk/publish-folder.ts';
import { sitePlace } from './disk/site-place.ts';
import { readOptions } from './command/read-options.ts';
import { startServer } from './serve/server.ts';
import { basePathIn } from './serve/site-folder.ts';

const tries = 20;

async function startOnFreePort(folder: string, first: number) {
  for (let port = first; port < first + tries; port += 1) {
    try {
      return await startServer({ folder, port, host: 'localhost' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Mistake(
    `Er is geen poort vrij vanaf ${first}. Kies een andere: PORT=8000 npm run serve`,
  );
}

const { values } = readOptions(process.argv.slice(2), {
  command: 'npm run serve',
  options: { ...atlasOption, uit: { type: 'string' } },
});
const atlas = chooseAtlas(values.atlas);
const { folder, workshop } = sitePlace(values.uit ?? siteOfAtlas(atlas));
const first = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(first) || first < 0 || first > 65_535 - tries)
  throw new Mistake(
    'PORT is geen bruikbaar poortnummer. Kies bijvoorbeeld: PORT=8000 npm run serve',
  );
await restoreFolder(folder, workshop);
if (!existsSync(`${folder}/index.html`))
  throw new Mistake(
    `Er is nog geen site in ${values.uit ?? siteOfAtlas(atlas)}/. Bouw die eerst: ${typedFor('npm run build', atlas)}`,
  );

const { address } = await startOnFreePort(folder, first);
console.log(`${readSite(atlas).name} staat op ${address}${basePathIn(folder)}/`);
console.log('Stoppen: druk op Ctrl+C.');
