import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a site: the key of the facts that it shows, and the digest of its bytes. */
export interface Noted {
  key: string;
  sha256: string;
}

interface Notes {
  /** What the files were made with. */
  print: string;
  files: Record<string, Noted>;
}

/** The digest by which a file is known again. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64url');

function notesIn(file: string, print: string): Notes['files'] {
  try {
    const notes = JSON.parse(readFileSync(file, 'utf8')) as Notes;
    return notes.print === print ? notes.files : {};
  } catch (error) {
    // Nothing there, or half of it: then nothing is known of the previous site.
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT')
      return {};
    throw error;
  }
}

interface Place {
  site: string;
  /** The file with the notes on it. */
  notes: string;
  /** What files are made with now. */
  print: string;
}

/** The files of a site that were noted when it was built, as far as they are still those. */
export function previousFiles({ site, notes: file, print }: Place) {
  const noted = notesIn(file, print);
  return {
    /** The bytes of a file that was made from the same facts with the same code. */
    bytesOf: (path: string, key: string): Uint8Array | undefined => {
      const known = noted[path];
      if (known?.key !== key || !existsSync(join(site, path))) return undefined;
      const bytes = readFileSync(join(site, path));
      return sha256(bytes) === known.sha256 ? bytes : undefined;
    },
    /** Notes the files of the site that took its place, by path. */
    note: (files: ReadonlyMap<string, Noted>) => {
      const notes: Notes = { print, files: Object.fromEntries(files) };
      writeFileSync(file, JSON.stringify(notes));
    },
  };
}

export type PreviousFiles = ReturnType<typeof previousFiles>;
