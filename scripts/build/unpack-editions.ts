import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editionsFolder } from '../../src/dataset/editions/read-editions.ts';
import { Mistake } from '../../src/text/mistake.ts';
import { openEditions } from './open-editions.ts';

/** Throws a Mistake where an edition of an atlas is not as it was made. */
export function refuseBrokenEditions(atlas: string): void {
  const faults = Iterator.from(openEditions(atlas))
    .flatMap((edition) => edition.faults)
    .toArray();
  if (faults.length > 0)
    throw new Mistake(
      [
        'Een vaste editie is niet zoals zij is uitgegeven:',
        ...faults.map((fault) => `  ${fault}`),
        '   = tip: zet terug wat in git staat (git restore public/vast); haal een map die nog niet in git staat weg, en draai npm run release opnieuw',
      ].join('\n'),
    );
}

/** Puts the files of every edition of an atlas into a site, and its manifest beside them. */
export function unpackEditions(atlas: string, site: string): void {
  for (const { name, files } of openEditions(atlas)) {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), bytes);
    }
    const manifest = join(name, 'manifest.json');
    cpSync(join(atlas, editionsFolder, manifest), join(site, 'vast', manifest));
  }
}
