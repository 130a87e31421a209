import '../build/save-memory.ts';
import { basePathOf } from '../../src/settings/base-path.ts';
import { buildChoice } from '../build/build-choice.ts';
import { compiledCode } from '../build/compiled-code.ts';
import { freshPages } from '../build/fresh-pages.ts';
import { keepFiles } from '../build/keep-files.ts';
import { plainSurroundings } from '../build/plain-surroundings.ts';
import { renderPages } from '../build/render-pages.ts';
import { codeFingerprint } from '../build/source-fingerprint.ts';

// A program of its own, so that it can be measured: of a site that was built before it makes only the
// three pages of each municipality, as a build makes them.

const threePages = /^src\/pages\/(?:gemeenten|vergelijken|embed\/gemeente)\/\[slug\]\.astro$/;

const { atlas, out: fresh } = buildChoice(process.argv.slice(2));
plainSurroundings();
const { site } = await import('../../src/settings/site.ts');
const code = compiledCode(codeFingerprint(atlas));
const compiled = await code.takeUp(fresh);
const pages = freshPages(fresh, basePathOf(site.address));
const keeping = keepFiles({ previous: undefined, fresh, lying: new Map(), pages, code });
const paths = () => compiled.paths(({ component }) => threePages.test(component));
await renderPages({ ...compiled, paths }, site.address, keeping);
