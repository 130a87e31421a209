import { basePathIn } from '../serve/site-folder.ts';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../disk/write-files.ts';
import { Mistake } from '../../src/text/mistake.ts';
import { refuseOthersFile } from '../disk/own-file.ts';
import { hostConfigs } from '../serve/hosts/host-configs.ts';
import { readOptions } from '../command/read-options.ts';

function writeHostConfigs(site: string, out: string) {
  const isOurs = (text: string) => text.startsWith('# Gemaakt met npm run hosts');
  const configs = hostConfigs(readFileSync(join(site, '_headers'), 'utf8'), basePathIn(site));
  for (const name of configs.keys()) refuseOthersFile(join(out, name), isOurs);
  mkdirSync(out, { recursive: true });
  for (const [name, text] of configs) {
    const file = join(out, name);
    const same = existsSync(file) && readFileSync(file, 'utf8') === text;
    writeFiles(new Map([[file, text]]));
    console.log(
      same
        ? `${file} is gelijk gebleven.`
        : `${file} is nieuw: zet het op uw server en herlaad die.`,
    );
  }
}

/** Writes the files for hosts that do not read `_headers` from the headers of a built site, and says which of them changed. */
export function writeHosts(words: readonly string[]): void {
  const { values } = readOptions(words, {
    command: 'npm run hosts',
    options: {
      site: { type: 'string', default: 'dist' },
      uit: { type: 'string', default: 'hosts' },
    },
  });
  if (!existsSync(join(values.site, '_headers')))
    throw new Mistake(`Er is nog geen site in ${values.site}/. Bouw die eerst: npm run build`);
  writeHostConfigs(values.site, values.uit);
}
