import project from '../../package.json' with { type: 'json' };
import { measureProgram, type Usage } from './measure-program.ts';
import { siteOf } from './atlas-of.ts';

/** How `npm run build` starts Node. */
export const flags = project.scripts.build.match(/--\S+/g) ?? [];

/** Builds the site of an atlas as `npm run build` does, and tells what it used. */
export const buildAtlas = (atlas: string, count: number, whole: boolean): Usage =>
  measureProgram([
    ...flags,
    'scripts/run.mjs',
    'build',
    '--atlas',
    atlas,
    '--uit',
    siteOf(count),
    ...(whole ? ['--geheel'] : []),
  ]);
