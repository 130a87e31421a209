import { join, resolve } from 'node:path';
import { basePathOf } from '../../src/settings/base-path.ts';
import { buildChoice, type BuildChoice } from './build-choice.ts';
import { Mistake } from '../../src/text/mistake.ts';
import { codeFingerprint, finishFingerprint, inputFingerprint } from './source-fingerprint.ts';
import { checkSite } from './check-site.ts';
import { compiledCode, type CompiledCode } from './compiled-code.ts';
import { freshPages } from './fresh-pages.ts';
import { keepFiles } from './keep-files.ts';
import { sitePlace } from '../disk/site-place.ts';
import { refuseOthersFolder } from '../disk/own-folder.ts';
import { plainSurroundings } from './plain-surroundings.ts';
import { pageMistake, refuseWithoutPages } from './page-mistake.ts';
import { previousFiles } from './previous-files.ts';
import { publicFiles } from './public-files.ts';
import { publishFolder } from '../disk/publish-folder.ts';
import { renderPages } from './render-pages.ts';
import { DataError } from '../../src/read/problem.ts';
import { standingSite } from './standing-site.ts';
import { pageFiles } from '../../src/content/page-file.ts';
import { refuseBrokenEditions, unpackEditions } from './unpack-editions.ts';
import { unusablePath } from '../setup/usable-path.mjs';

/** Makes a site, and puts it in the place of the old one when it is whole. */
async function makeSite({ atlas, out, geheel }: BuildChoice, address: string, code: CompiledCode) {
  const { folder, workshop } = sitePlace(out);
  const notes = join(workshop, 'bestanden.json');
  const base = basePathOf(address);
  const fingerprint = finishFingerprint(atlas, base);
  const previous = previousFiles({ site: folder, notes, fingerprint });
  const { noted, counts } = await publishFolder({
    folder,
    workshop,
    build: async (fresh) => {
      if (geheel || !code.isKept()) await code.compile({ anew: geheel === true });
      const pages = freshPages(fresh, base);
      const keeping = keepFiles({
        previous: geheel ? undefined : previous,
        fresh,
        lying: publicFiles(),
        pages,
        code,
      });
      await renderPages(await code.takeUp(fresh), address, keeping);
      keeping.putBack();
      unpackEditions(atlas, fresh);
      pages.tellOf(address);
      return { ...keeping, pages: pages.facts };
    },
    check: (fresh, known) => {
      const promised = Array.from(
        pageFiles(join(atlas, 'content/gemeenten')),
        ({ record: { code, slug } }) => ({ code: String(code), slug: String(slug) }),
      );
      checkSite(fresh, known, promised);
    },
  });
  previous.note(noted);
  const { made, kept } = counts();
  console.log(`${made} pagina’s en bestanden gemaakt, ${kept} van de vorige bouw.`);
}

/** Builds the site, unless it stands as it would be built. */
async function buildSite(choice: BuildChoice) {
  const { atlas, out, geheel } = choice;
  const { folder, workshop } = sitePlace(out);
  const { generateContent } = await import('../content/generate-content.ts');
  const { site } = await import('../../src/settings/site.ts');
  const { unfilledSettings } = await import('../../src/settings/unfilled-settings.ts');
  refuseWithoutPages(atlas);
  console.log(`${generateContent()} bestanden gemaakt uit ${join(atlas, 'data')}.`);
  const code = codeFingerprint(atlas);
  const standing = standingSite({
    site: folder,
    note: join(workshop, 'stand.txt'),
    fingerprint: inputFingerprint(atlas, site.logo?.file, code),
  });
  if (!geheel && standing.isCurrent()) console.log('Er is niets veranderd sinds de vorige bouw.');
  else {
    await makeSite(choice, site.address, compiledCode(code));
    standing.note();
  }
  console.log(`De site staat in ${out}/.`);
  const open = unfilledSettings(site, join(atlas, 'data/atlas.json'));
  if (open) console.warn(open);
}

/** Builds the site that the options of `npm run build` ask for. */
export async function runBuild(args: readonly string[]): Promise<void> {
  const choice = buildChoice(args);
  const { atlas, out } = choice;
  const unusable = [resolve('.'), resolve(atlas), resolve(out)].map(unusablePath).find(Boolean);
  if (unusable) throw new Mistake(unusable);
  refuseOthersFolder(out, atlas);
  refuseBrokenEditions(atlas);
  plainSurroundings();
  try {
    await buildSite(choice);
  } catch (error) {
    if (!(error instanceof DataError))
      console.error(`De bouw is mislukt. Stond er al een site in ${out}/, dan staat die er nog.`);
    throw pageMistake(error, atlas) ?? error;
  }
}
