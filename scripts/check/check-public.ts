import { join } from 'node:path';
import { Mistake } from '../../src/text/mistake.ts';
import { filesIn } from '../disk/files-in.ts';

/** What belongs to a newsroom only: the export of its form, and what it wrote down for itself. */
const ofNewsroom = /(?:^|\/)werkbladen\/|\.(?:xlsx?|ods|sav|zip)$|^(?!data\/).*\.(?:csv|tsv)$/i;
const ofProgram = /^(?:dist|[^/]+\.bouw|node_modules|public)\//;

/** Throws a Mistake where a folder that everybody can see holds what is for its newsroom only. */
export function checkPublic(atlas: string): void {
  const found = filesIn(atlas)
    .filter((path) => !ofProgram.test(path) && ofNewsroom.test(path))
    .sort();
  if (found.length > 0)
    throw new Mistake(
      found
        .map((path) =>
          [
            `${join(atlas, path)}:1:1: fout[niet-openbaar]: dit is voor u alleen, en hoort niet in een map die iedereen kan zien`,
            '   = tip: haal het bestand weg. Staan er gegevens van personen in? Verwijder dan de hele kopie en begin opnieuw: oude bestanden blijven anders te vinden',
          ].join('\n'),
        )
        .join('\n'),
      { exitCode: 1 },
    );
  console.log(`In ${atlas} staat niets dat alleen voor u is.`);
}
