import './command/tell-mistakes.ts';
import { existsSync } from 'node:fs';
import { Mistake } from './command/mistake.ts';
import { restoreFolder } from './disk/publish-folder.ts';
import { sitePlace } from './disk/site-place.ts';
import { readOptions } from './command/read-options.ts';
import { startServer } from './serve/server.ts';
import { basePathIn } from './serve/site-folder.ts';

const { folder, workshop } = sitePlace('dist');
const tries = 20;

async function startOnFreePort(first: number) {
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

readOptions(process.argv.slice(2), { command: 'npm run serve', options: {} });
const first = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(first) || first < 0 || first > 65_535 - tries)
  throw new Mistake(
    'PORT is geen bruikbaar poortnummer. Kies bijvoorbeeld: PORT=8000 npm run serve',
  );
await restoreFolder(folder, workshop);
if (!existsSync(`${folder}/index.html`))
  throw new Mistake('Er is nog geen site om te tonen. Bouw die eerst: npm run build');

const { address } = await startOnFreePort(first);
console.log(`Integratieatlas staat op ${address}${basePathIn(folder)}/`);
console.log('Stoppen: druk op Ctrl+C.');
