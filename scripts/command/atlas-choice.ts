import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { Mistake } from '../../src/text/mistake.ts';

/** The option of every command that works on an atlas; without it that is the one of this project. */
export const atlasOption = { atlas: { type: 'string', default: '.' } } as const;

/**
 * Makes the atlas in a folder the one that this process works on, before any module reads which it
 * is. Throws a Mistake where the folder holds none, so that no other is taken in its place.
 */
export function chooseAtlas(folder: string): string {
  if (relative('.', folder) !== '' && !existsSync(join(folder, 'data'))) {
    const above = basename(folder) === 'data' ? dirname(folder) : undefined;
    throw new Mistake(
      `${folder} is geen map met een map data erin. ${
        above === undefined
          ? 'Geef met --atlas de map van een atlas, zoals --atlas mijn-atlas. Een nieuwe maakt u met npm run nieuw.'
          : `Bedoelt u --atlas ${above}?`
      }`,
    );
  }
  process.env['ATLAS'] = folder;
  return folder;
}

/** Where the site of an atlas is put, and looked for. */
export const siteOfAtlas = (atlas: string): string =>
  relative('.', atlas) === '' ? 'dist' : join(atlas, 'dist');

/** A command as it is typed for an atlas, to name in a message. */
export const typedFor = (command: string, atlas: string): string =>
  relative('.', atlas) === '' ? command : `${command} -- --atlas ${atlas}`;
