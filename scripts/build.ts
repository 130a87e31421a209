import { join, resolve } from 'node:path';
import { build } from 'astro';
import { buildChoice } from './build-choice.ts';
import { keepOwnEditions } from './release/keep-own-editions.ts';
import { DataError } from './problem.ts';
import { checkSite } from './publish/check-site.ts';
import { finishPages } from './publish/finish-pages.ts';
import { keepFiles } from './publish/keep-files.ts';
import { plainSurroundings } from './publish/plain-surroundings.ts';
import { previousFiles } from './publish/previous-files.ts';
import { publishFolder } from './publish/publish-folder.ts';
import { recordsIn } from './publish/records-in.ts';
import { writeSitemap } from './publish/sitemap.ts';
import { sourcePrint } from './publish/source-print.ts';
import { withLock } from './publish/with-lock.ts';

const { atlas, out, geheel } = buildChoice(process.argv.slice(2));
plainSurroundings();
// The site reads which atlas it shows when its modules load.
process.env['ATLAS'] = atlas;

const workshop = out === 'dist' ? '.build' : `${resolve(out)}.bouw`;

/** Builds the site, and puts it in the place of the old one when it is whole. */
async function buildSite() {
  const { generateContent } = await import('./survey.ts');
  const { site } = await import('../src/site.ts');
  const notes = join(workshop, 'bestanden.json');
  const previous = previousFiles({ site: out, notes, print: sourcePrint(atlas) });
  const keeping = keepFiles(geheel ? undefined : previous, join(workshop, 'bewaard'));
  await publishFolder({
    folder: out,
    workshop,
    build: async (outDir) => {
      console.log(`${generateContent()} bestanden gemaakt uit ${join(atlas, 'data')}.`);
      // Astro keeps notes in one folder of the project, whichever atlas it builds.
      await withLock('.build/astro-slot', () =>
        build({ outDir, logLevel: 'warn', integrations: [keeping.integration] }),
      );
      keepOwnEditions(atlas, outDir);
      // A kept page is finished already, and stays as it is.
      keeping.putBack(outDir);
      finishPages(outDir);
      writeSitemap(outDir, site.address);
    },
    check: (fresh) => {
      checkSite(fresh, recordsIn(join(atlas, 'content')));
    },
  });
  previous.note(keeping.keys);
  const { made, kept } = keeping.counts();
  console.log(`${made} pagina’s en bestanden gemaakt, ${kept} van de vorige bouw.`);
  console.log(`De site staat in ${out}/.`);
}

try {
  await buildSite();
} catch (error) {
  if (!(error instanceof DataError)) {
    console.error(`De bouw is mislukt. Stond er al een site in ${out}/, dan staat die er nog.`);
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}
