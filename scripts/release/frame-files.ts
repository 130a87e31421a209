import { basePathOf } from '../../src/settings/base-path.ts';
import { atRoot, underBase } from '../build/under-base.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../build/open-editions.ts';
import { filesIn } from '../disk/files-in.ts';
import { frozenPage, type FramesAbout } from './frozen-page.ts';
import { outlineStyles } from './outline-styles.ts';
import { sharedFiles } from './shared-files.ts';

const embed = /^embed\/.+\.html$/;
const picture = /^beeld\/(?:[^/]+\.svg|logo\.png)$/;

/** The frames and pictures of a built site as an edition keeps them, with all that they need. */
export function frameFiles(built: string, about: FramesAbout): Files {
  const base = basePathOf(about.settings.address);
  const paths = filesIn(built).sort();
  const read = (path: string) => readFileSync(join(built, path));
  const styles = new Map<string, string>();
  const shared = sharedFiles((path) => {
    const style = styles.get(path);
    return style === undefined ? read(path) : Buffer.from(style);
  }, base);
  const frozen = paths.flatMap((path) => {
    if (picture.test(path)) return [[path, read(path)] as const];
    if (!embed.test(path)) return [];
    // What an edition holds keeps the strictest policy: no style in a page.
    const { html, files } = outlineStyles(atRoot(base)(read(path).toString()));
    for (const [place, css] of files) styles.set(place, css);
    return [
      [
        path,
        Buffer.from(underBase(base)(frozenPage(html, path, about, shared.addressOf))),
      ] as const,
    ];
  });
  return new Map([
    ...frozen.map(([path, bytes]) => [`vast/${about.versie}/${path}`, bytes] as const),
    ...shared.files,
  ]);
}
