import './command/tell-mistakes.ts';
import { readFileSync } from 'node:fs';
import { readSite } from '../src/settings/read-site.ts';
import { formatCount } from '../src/text/format.ts';
import { buildAloud } from './build/build-aloud.ts';
import { writeFiles } from './disk/write-files.ts';
import { readOptions } from './command/read-options.ts';
import { commaTable } from './read/comma-table.ts';
import { changesSince } from './release/changes-since.ts';
import { readChangeRows, withChanges } from './release/changes-table.ts';
import { dataVersionFiles } from './release/data-version-files.ts';
import { releasedEditions } from './release/released-editions.ts';

const file = 'data/wijzigingen.csv';
readOptions(process.argv.slice(2), { command: 'npm run changes', options: {} });
const site = readSite('.');
buildAloud();
const changes = changesSince(releasedEditions('.').data, {
  versie: site.version,
  files: dataVersionFiles('dist', site.version),
});

function tellChanges(text: string) {
  writeFiles(new Map([[file, text]]));
  const rows = readChangeRows(text).filter(({ versie }) => versie === site.version);
  const open = rows.filter(({ waarom }) => waarom === '').length;
  console.log(
    `Versie ${site.version} in ${file}: ${formatCount(rows.length, 'wijziging', 'wijzigingen')}.`,
  );
  if (open > 0)
    console.log(
      `Bij ${open} daarvan ontbreekt waarom. Vul de laatste kolom in, per regel één zin.`,
    );
}

if (changes) tellChanges(withChanges(commaTable(readFileSync(file), file), site, changes));
else
  console.log(
    `Versie ${site.version} is al uitgegeven, en geen tabel veranderde sindsdien. ${file} blijft zoals het is.`,
  );
