import './command/tell-mistakes.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from '../src/settings/read-site.ts';
import { formatCount } from '../src/text/format.ts';
import { buildAloud } from './build/build-aloud.ts';
import { atlasOption, chooseAtlas, siteOfAtlas } from './command/atlas-choice.ts';
import { writeFiles } from './disk/write-files.ts';
import { readOptions } from './command/read-options.ts';
import { commaTable } from '../src/read/comma-table.ts';
import { changesSince } from './release/changes-since.ts';
import { readChangeRows, unexplained, withChanges } from './release/changes-table.ts';
import { dataVersionFiles } from './release/data-version-files.ts';
import { releasedEditions } from './release/released-editions.ts';

const { values } = readOptions(process.argv.slice(2), {
  command: 'npm run changes',
  options: atlasOption,
});
const atlas = chooseAtlas(values.atlas);
const file = join(atlas, 'data/wijzigingen.csv');
const site = readSite(atlas);
buildAloud(atlas);
const changes = changesSince(releasedEditions(atlas).data, {
  versie: site.version,
  files: dataVersionFiles(siteOfAtlas(atlas), site.version),
});

function tellChanges(text: string) {
  writeFiles(new Map([[file, text]]));
  const rows = readChangeRows(text).filter(({ versie }) => versie === site.version);
  const open = unexplained(rows, site.version).length;
  console.log(
    `Versie ${site.version} in ${file}: ${formatCount(rows.length, 'wijziging', 'wijzigingen')}.`,
  );
  if (open > 0)
    console.log(
      `Bij ${open} daarvan ontbreekt waarom. Vul daar de laatste kolom in, per regel één zin. Wat uit een andere regel volgt, vraagt er geen; npm run check:data noemt de regels die er een vragen.`,
    );
}

if (changes) tellChanges(withChanges(commaTable(readFileSync(file), file), site, changes));
else
  console.log(
    `Versie ${site.version} is al uitgegeven, en geen tabel veranderde sindsdien. ${file} blijft zoals het is.`,
  );
