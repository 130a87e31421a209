import { build } from 'astro';
import { DataError } from './problem.ts';
import { checkSite } from './publish/check-site.ts';
import { publishFolder } from './publish/publish-folder.ts';
import { recordsIn } from './publish/records-in.ts';
import { generateContent } from './survey.ts';

/** Builds the site, and puts it in the place of `dist` when it is whole. */
async function buildSite() {
  await publishFolder({
    folder: 'dist',
    workshop: '.build',
    build: async (outDir) => {
      console.log(`${generateContent()} bestanden gemaakt uit data/.`);
      await build({ outDir, logLevel: 'warn' });
    },
    check: (fresh) => {
      checkSite(fresh, recordsIn('content'));
    },
  });
  console.log('De site staat in dist/.');
}

try {
  await buildSite();
} catch (error) {
  if (!(error instanceof DataError)) {
    console.error('De bouw is mislukt. Stond er al een site in dist/, dan staat die er nog.');
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}
