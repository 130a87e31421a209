import { join, resolve } from 'node:path';
import { build } from 'astro';
import { buildChoice } from './build-choice.ts';
import { keepOwnEditions } from './release/keep-own-editions.ts';
import { DataError } from './problem.ts';
import { checkSite } from './publish/check-site.ts';
import { finishPages } from './publish/finish-pages.ts';
import { publishFolder } from './publish/publish-folder.ts';
import { recordsIn } from './publish/records-in.ts';
import { withLock } from './publish/with-lock.ts';

const { atlas, out } = buildChoice(process.argv.slice(2));
// The site reads which atlas it shows when its modules load.
process.env['ATLAS'] = atlas;

/** Builds the site, and puts it in the place of the old one when it is whole. */
async function buildSite() {
  const { generateContent } = await import('./survey.ts');
  await publishFolder({
    folder: out,
    workshop: out === 'dist' ? '.build' : `${resolve(out)}.bouw`,
    build: async (outDir) => {
      console.log(`${generateContent()} bestanden gemaakt uit ${join(atlas, 'data')}.`);
      // Astro keeps notes in one folder of the project, whichever atlas it builds.
      await withLock('.build/astro-slot', () => build({ outDir, logLevel: 'warn' }));
      keepOwnEditions(atlas, outDir);
      finishPages(outDir);
    },
    check: (fresh) => {
      checkSite(fresh, recordsIn(join(atlas, 'content')));
    },
  });
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
