import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newestPath } from '../../src/embeds/newer-edition.ts';
import type { Files } from '../build/open-editions.ts';
import { filesIn } from '../disk/files-in.ts';

/** Pages and feeds follow the data; so does what names the newest version. */
const isKept = (path: string) =>
  path.startsWith('data/') && !/\.(?:html|xml)$/.test(path) && `/${path}` !== newestPath;

/** The files of the data of a built site as a version keeps them. */
export const dataVersionFiles = (built: string, version: string): Files =>
  new Map(
    filesIn(built)
      .filter(isKept)
      .map((path) => [`vast/${version}/${path}`, readFileSync(join(built, path))]),
  );
