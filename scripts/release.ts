import './command/tell-mistakes.ts';
import { readFileSync } from 'node:fs';
import { readSite } from '../src/settings/read-site.ts';
import { unfilledSettings } from '../src/settings/unfilled-settings.ts';
import { buildAloud } from './build/build-aloud.ts';
import { readOptions } from './command/read-options.ts';
import { commaTable } from './read/comma-table.ts';
import { changesSinceEdition } from './release/compare-with-newest.ts';
import { readChangeRows, withChanges } from './release/changes-table.ts';
import { editionFiles } from './release/edition-files.ts';
import { ReleaseRefused } from './release/release-refused.ts';
import { writeEdition } from './release/write-edition.ts';

const editions = 'public/vast';
const built = 'dist';
readOptions(process.argv.slice(2), { command: 'npm run release', options: {} });
const settings = readSite('.');
const { version, released, address } = settings;

/** An edition carries its addresses for ever: none that leads nowhere. */
function refusePlaceholders() {
  const open = unfilledSettings(settings, 'data/atlas.json');
  if (open)
    throw new ReleaseRefused(
      `${open}\nEen uitgegeven versie verandert nooit. Er is niets geschreven.`,
      { exitCode: 2 },
    );
}

/** Whether the table of changes tells exactly what changed since the edition before. */
function isExplained(): boolean {
  const csv = commaTable(readFileSync('data/wijzigingen.csv'), 'data/wijzigingen.csv');
  const changes = changesSinceEdition(editions, version, built);
  const wanted = readChangeRows(withChanges(csv, { version, released }, changes));
  const told = readChangeRows(csv);
  return (
    JSON.stringify(told) === JSON.stringify(wanted) && told.every(({ waarom }) => waarom !== '')
  );
}

function release(): string {
  if (!isExplained())
    throw new ReleaseRefused(
      'data/wijzigingen.csv vertelt niet precies wat er sinds de vorige versie veranderde. Er is niets geschreven.\n   = tip: draai npm run changes, vul bij elke nieuwe regel waarom in, en probeer het opnieuw',
    );
  const edition = { version, released, site: address };
  const files = editionFiles(built, edition);
  return writeEdition(editions, edition, files)
    ? `Versie ${version} staat in ${editions}/${version}/, met ${files.size} bestanden. Leg die map vast in git.`
    : `Versie ${version} staat al in ${editions}/${version}/, met dezelfde bytes.`;
}

refusePlaceholders();
buildAloud();
console.log(release());
