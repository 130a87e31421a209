import { existsSync } from 'node:fs';
import { restoreFolder } from './publish/publish-folder.ts';
import { startServer } from './server.ts';

const folder = 'dist';
const tries = 20;

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

async function startOnFreePort(first: number) {
  for (let port = first; port < first + tries; port += 1) {
    try {
      return await startServer({ folder, port, host: 'localhost' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  return stop(`Er is geen poort vrij vanaf ${first}. Kies een andere: PORT=8000 npm run serve`);
}

const first = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(first) || first < 0 || first > 65_535 - tries)
  stop('PORT is geen bruikbaar poortnummer. Kies bijvoorbeeld: PORT=8000 npm run serve');
await restoreFolder(folder, '.build');
if (!existsSync(`${folder}/index.html`))
  stop('Er is nog geen site om te tonen. Bouw die eerst: npm run build');

const { address } = await startOnFreePort(first);
console.log(`Integratieatlas staat op ${address}/`);
console.log('Stoppen: druk op Ctrl+C.');
