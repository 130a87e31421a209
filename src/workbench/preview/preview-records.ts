import { atlasOf } from '../../assemble/assembled-atlas.ts';
import { soundData } from '../../checks/sound-data.ts';
import { utf8Text } from '../../read/byte-text.ts';
import { filesBelow, memoryFolder, type Files, type TableFolder } from '../../read/table-folder.ts';
import { bytesIn } from '../../read/table-in.ts';
import { SiteSettings } from '../../settings/site-settings.ts';
import type { Municipality } from '../../survey/municipality.ts';
import type { AtlasTables } from '../../survey/tables.ts';
import { checkedJson } from '../../text/checked-json.ts';
import { Mistake } from '../../text/mistake.ts';

/** What an atlas holds, read and checked; it can be sent from a worker to its page. */
export interface PreviewRecords {
  site: Pick<SiteSettings, 'name' | 'topic' | 'survey'>;
  municipalities: Municipality[];
  tables: AtlasTables;
}

const settingsFile = 'atlas.json';

function settingsIn(data: TableFolder): SiteSettings {
  const read = checkedJson(utf8Text(bytesIn(data, settingsFile)), SiteSettings);
  if ('data' in read) return read.data;
  const file = data.nameOf(settingsFile);
  throw new Mistake(
    read.problems.map(({ line, message }) => `${file}, rij ${line}: ${message}`).join('\n'),
  );
}

/**
 * The records of the atlas in a folder of files, by their paths. Throws a Mistake that tells
 * everything that a build would refuse.
 */
export function previewRecords(files: Files): PreviewRecords {
  const data = memoryFolder('data', filesBelow('data', files));
  return { site: settingsIn(data), ...atlasOf(soundData(data)) };
}
