import { editionsFolder } from '../../src/dataset/editions/read-editions.ts';
import { formatCount } from '../../src/text/format.ts';
import { nextEditions, type Built } from './next-editions.ts';
import { releasedEditions } from './released-editions.ts';
import { writeEdition } from './write-edition.ts';

/** Lets come out what is new in a built site, and tells what that is. */
export function releaseEditions(built: Built): string {
  const released = releasedEditions(built.atlas);
  const drafts = nextEditions(built, released);
  for (const draft of drafts) writeEdition(built.atlas, draft, released.paths);
  if (drafts.length === 0)
    return `Er is niets nieuws: geen tabel veranderde sinds versie ${released.data?.versie}, en geen kader of plaatje sinds ${released.frames?.versie}. Er is niets geschreven.`;
  return drafts
    .map(({ versie, gegevens, files }) => {
      const what = gegevens === undefined ? 'De gegevens' : 'De kaders en plaatjes';
      return `${what} van versie ${versie} staan in ${editionsFolder}/${versie}/ (${formatCount(files.size, 'bestand', 'bestanden')}). Leg die map vast in git.`;
    })
    .join('\n');
}
