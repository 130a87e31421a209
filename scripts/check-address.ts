import './tell-mistakes.ts';
import { readSite } from '../src/read-site.ts';
import { unfilledSettings } from '../src/settings/unfilled-settings.ts';
import { Mistake } from './mistake.ts';
import { readOptions } from './read-options.ts';

readOptions(process.argv.slice(2), { command: 'npm run check:address', options: {} });
const open = unfilledSettings(readSite('.'), 'data/atlas.json');
if (open) throw new Mistake(`${open}\nDe site gaat niet de lucht in zolang dit ontbreekt.`);
console.log('Het adres, het contactadres en het adres voor fouten zijn ingevuld.');
