import { readFileSync, writeFileSync } from 'node:fs';
import { readSite } from '../src/read-site.ts';
import { formatCount } from '../src/survey/format.ts';
import { changesSinceEdition } from './release/compare-with-newest.ts';
import { readChangeRows, withChanges } from './release/changes-table.ts';

const file = 'data/wijzigingen.csv';
const site = readSite('.');
const text = withChanges(
  readFileSync(file, 'utf8'),
  site,
  changesSinceEdition('public/vast', site.version, 'dist'),
);
writeFileSync(file, text);

const rows = readChangeRows(text).filter(({ versie }) => versie === site.version);
const open = rows.filter(({ waarom }) => waarom === '').length;
console.log(
  `Versie ${site.version} in ${file}: ${formatCount(rows.length, 'wijziging', 'wijzigingen')}.`,
);
if (open > 0)
  console.log(`Bij ${open} daarvan ontbreekt waarom. Vul de laatste kolom in, per regel één zin.`);
