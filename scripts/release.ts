import './command/tell-mistakes.ts';
import { readSite } from '../src/settings/read-site.ts';
import { unfilledSettings } from '../src/settings/unfilled-settings.ts';
import { buildAloud } from './build/build-aloud.ts';
import { Mistake } from './command/mistake.ts';
import { readOptions } from './command/read-options.ts';
import { releaseEditions } from './release/release-editions.ts';

readOptions(process.argv.slice(2), { command: 'npm run release', options: {} });
const settings = readSite('.');
const open = unfilledSettings(settings, 'data/atlas.json');
// An edition carries its addresses for ever: none that leads nowhere.
if (open)
  throw new Mistake(`${open}\nEen uitgegeven versie verandert nooit. Er is niets geschreven.`);

buildAloud();
console.log(releaseEditions({ atlas: '.', site: 'dist', settings }));
