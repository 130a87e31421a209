import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedJson } from '../text/checked-json.ts';
import { SiteSettings } from './site-settings.ts';

/** The settings of an atlas cannot be followed; its message tells where and what belongs there. */
export class SettingsError extends Error {}

/** The settings of the atlas in a folder; each mistake is told with its place and what belongs there. */
export function readSite(folder: string): SiteSettings {
  const file = join(folder, 'data/atlas.json');
  const read = checkedJson(textOf(file), SiteSettings);
  if ('data' in read) return read.data;
  const lines = read.faults.map(({ line, column, message, tip }) =>
    [
      `${file}:${line}:${column}: fout[instelling]: ${message}`,
      ...(tip === undefined ? [] : [`   = tip: ${tip}`]),
    ].join('\n'),
  );
  throw new SettingsError(lines.join('\n'));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    throw new SettingsError(
      `${file} ontbreekt: neem data/atlas.json van dit project als voorbeeld.`,
      { cause },
    );
  }
}
