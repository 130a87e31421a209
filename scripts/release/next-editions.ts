import { commaTable } from '../../src/read/comma-table.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteSettings } from '../../src/settings/site-settings.ts';
import type { TableChange } from '../../src/survey/folded-changes.ts';
import { typedFor } from '../command/atlas-choice.ts';
import { Mistake } from '../../src/text/mistake.ts';
import { readChangeRows, unexplained, withChanges } from './changes-table.ts';
import { changesSince } from './changes-since.ts';
import { dataVersionFiles } from './data-version-files.ts';
import type { Draft } from './draft.ts';
import { frameFiles } from './frame-files.ts';
import type { Released } from './released-editions.ts';
import { shownIn } from './shown-in.ts';

/** What a release is made from. */
export interface Built {
  atlas: string;
  /** The folder of its site. */
  site: string;
  settings: Pick<SiteSettings, 'version' | 'released' | 'address' | 'dates'>;
}

/**
 * What is to come out of a built site: a version of the data where a table changed, and frames with
 * pictures where those changed. Throws a Mistake where the number of the version does not go with
 * its tables, or where a change is not explained.
 */
export function nextEditions(built: Built, released: Released): Draft[] {
  const { version, released: datum } = built.settings;
  const data = { versie: version, datum, files: dataVersionFiles(built.site, version) };
  const changes = changesSince(released.data, data);
  if (changes) refuseUnexplained(built, changes, released.data?.versie);
  const dataPaths = changes ? new Set(data.files.keys()) : released.paths;
  const frames = nextFrames(built, released, dataPaths);
  return [...(changes ? [data] : []), ...(frames ? [frames] : [])];
}

function refuseUnexplained(
  { atlas, settings }: Built,
  changes: readonly TableChange[],
  before: string | undefined,
) {
  const refuse = (message: string) => {
    throw new Mistake(message, { exitCode: 1 });
  };
  if (before !== undefined && changes.length === 0)
    refuse(
      `Sinds versie ${before} veranderde geen tabel: versie ${settings.version} zou dezelfde zijn. Er is niets geschreven.\n   = tip: zet in data/atlas.json en CITATION.cff het nummer en de dag van ${before} terug`,
    );
  const file = join(atlas, 'data/wijzigingen.csv');
  const csv = commaTable(readFileSync(file), file);
  const told = readChangeRows(csv);
  const wanted = readChangeRows(withChanges(csv, settings, changes));
  if (
    JSON.stringify(told) !== JSON.stringify(wanted) ||
    unexplained(told, settings.version).length > 0
  )
    refuse(
      `${file} vertelt niet precies wat er sinds de vorige versie veranderde. Er is niets geschreven.\n   = tip: draai ${typedFor('npm run changes', atlas)}, vul waarom in bij de regels die ${typedFor('npm run check:data', atlas)} noemt, en probeer het opnieuw`,
    );
}

/** The frames of a site, where they show or do something else than the newest that came out. */
function nextFrames(
  { site, settings }: Built,
  { frames: before }: Released,
  dataPaths: ReadonlySet<string>,
): Draft | undefined {
  const { version: gegevens, released: datum } = settings;
  const last = before?.gegevens === gegevens ? Number(before.versie.split('-').at(-1)) : 0;
  const about = { versie: `${gegevens}-${last + 1}`, gegevens, datum };
  const frames = { ...about, files: frameFiles(site, { ...about, settings, dataPaths }) };
  const isNew = !before || shownIn(before, settings.dates) !== shownIn(frames, settings.dates);
  return isNew ? frames : undefined;
}
