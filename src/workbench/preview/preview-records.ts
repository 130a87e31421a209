import { atlasOf } from '../../assemble/assembled-atlas.ts';
import { soundData } from '../../checks/sound-data.ts';
import { memoryFolder, type Files } from '../../read/table-folder.ts';
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

const settingsFile = 'data/atlas.json';
const textOf = (file: string | Uint8Array = '') =>
  typeof file === 'string' ? file : new TextDecoder().decode(file);

function settingsIn(files: Files): SiteSettings {
  const read = checkedJson(textOf(files.get(settingsFile)), SiteSettings);
  if ('data' in read) return read.data;
  throw new Mistake(
    read.problems.map(({ line, message }) => `${settingsFile}, rij ${line}: ${message}`).join('\n'),
  );
}

const inData = (files: Files): Files =>
  new Map(
    Array.from(files)
      .filter(([path]) => path.startsWith('data/'))
      .map(([path, file]) => [path.slice('data/'.length), file]),
  );

/**
 * The records of the atlas in a folder of files, by their paths. Throws a Mistake that tells
 * everything that a build would refuse.
 */
export function previewRecords(files: Files): PreviewRecords {
  return {
    site: settingsIn(files),
    ...atlasOf(soundData(memoryFolder('data', inData(files)))),
  };
}
