import { hash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderMaker } from '../disk/folder-maker.ts';
import { readNotes, writeNotes, type Noted } from './notes-file.ts';

/** The digest by which a file is known again. */
export const sha256 = (content: string | Uint8Array): string =>
  hash('sha256', content, 'base64url');

/** Puts a file at a second place: the same file where the disk can do that, else a copy. */
function linkOrCopy(from: string, to: string) {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

interface Place {
  site: string;
  /** The file with the notes on it. */
  notes: string;
  /** What files are made with now. */
  fingerprint: string;
}

/** The files of a site that were noted when it was built, as far as they are still those. */
export function previousFiles({ site, notes, fingerprint }: Place) {
  const noted = readNotes(notes, fingerprint);
  const bytesOf = (path: string) =>
    existsSync(join(site, path)) ? readFileSync(join(site, path)) : undefined;
  const makeFolder = folderMaker();
  function putInto(folder: string, path: string) {
    makeFolder(join(folder, path));
    linkOrCopy(join(site, path), join(folder, path));
  }
  return {
    /** What is known of a file that was made from the same facts with the same code. */
    find: (path: string, key: string): Noted | undefined => {
      const known = noted.get(path);
      if (known?.key !== key) return undefined;
      const bytes = bytesOf(path);
      return bytes && sha256(bytes) === known.sha256 ? known : undefined;
    },
    /** Puts a file of this site into another folder too. */
    putInto,
    /** Notes the files of the site that took its place, by path. */
    note: (files: ReadonlyMap<string, Noted>) => {
      writeNotes(notes, fingerprint, files);
    },
  };
}

export type PreviousFiles = ReturnType<typeof previousFiles>;
