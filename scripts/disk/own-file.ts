import { existsSync, readFileSync } from 'node:fs';
import { Mistake } from '../../src/text/mistake.ts';
import { writtenByPeople } from './own-folder.ts';

/**
 * Throws a Mistake, before anything is written, where a file lies among what people write, or is
 * there already and was not made by the command that wants to write it.
 */
export function refuseOthersFile(
  path: string,
  isOurs: (text: string) => boolean,
  atlas?: string,
): void {
  const reason = writtenByPeople(path, atlas);
  if (reason)
    throw new Mistake(
      `${path} ${reason} waarin mensen schrijven. Er is niets geschreven: kies een andere map.`,
    );
  if (existsSync(path) && !isOurs(readFileSync(path, 'utf8')))
    throw new Mistake(
      `${path} bestaat al, en zou worden overschreven. Er is niets geschreven: kies een andere naam, of verplaats dat bestand eerst.`,
    );
}
