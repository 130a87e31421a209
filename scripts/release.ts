import './command/tell-mistakes.ts';
import { join } from 'node:path';
import { readSite } from '../src/settings/read-site.ts';
import { unfilledSettings } from '../src/settings/unfilled-settings.ts';
import { buildAloud } from './build/build-aloud.ts';
import { atlasOption, chooseAtlas, siteOfAtlas } from './command/atlas-choice.ts';
import { Mistake } from '../src/text/mistake.ts';
import { readOptions } from './command/read-options.ts';
import { releaseEditions } from './release/release-editions.ts';

const { values } = readOptions(process.argv.slice(2), {
  command: 'npm run release',
  options: atlasOption,
});
const atlas = chooseAtlas(values.atlas);
const settings = readSite(atlas);
const open = unfilledSettings(settings, join(atlas, 'data/atlas.json'));
// An edition carries its addresses for ever: none that leads nowhere.
if (open)
  throw new Mistake(`${open}\nEen uitgegeven versie verandert nooit. Er is niets geschreven.`);

buildAloud(atlas);
console.log(releaseEditions({ atlas, site: siteOfAtlas(atlas), settings }));
