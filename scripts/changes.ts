import './command/tell-mistakes.ts';
import { readFileSync } from 'node:fs';
import { readSite } from '../src/settings/read-site.ts';
import { formatCount } from '../src/text/format.ts';
import { buildAloud } from './build/build-aloud.ts';
import { writeFiles } from './disk/write-files.ts';
import { readOptions } from './command/read-options.ts';
import { commaTable } from './read/comma-table.ts';
import { changesSinceEdition } from './release/compare-with-newest.ts';
import { readChangeRows, withChanges } from './release/changes-table.ts';

const file = 'data/wijzigingen.csv';
readOptions(process.argv.slice(2), { command: 'npm run changes', options: {} });
const site = readSite('.');
buildAloud();
const text = withChanges(
  commaTable(readFileSync(file), file),
  site,
  changesSinceEdition('public/vast', site.version, 'dist'),
);
writeFiles(new Map([[file, text]]));

const rows = readChangeRows(text).filter(({ versie }) => versie === site.version);
const open = rows.filter(({ waarom }) => waarom === '').length;
console.log(
  `Versie ${site.version} in ${file}: ${formatCount(rows.length, 'wijziging', 'wijzigingen')}.`,
);
if (open > 0)
  console.log(`Bij ${open} daarvan ontbreekt waarom. Vul de laatste kolom in, per regel één zin.`);
