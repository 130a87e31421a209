import { unzipSync, zipSync, type Zippable } from 'fflate';

/** Zip files keep the hour of the clock on the wall, so that this one is the same everywhere. */
const always = new Date(2000, 0, 1);

/** A zip of these files that has the same bytes whenever and wherever it is made. */
export const archiveOf = (files: Zippable): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1))),
    { mtime: always, level: 6 },
  );

/** The same archive without the moment at which it was packed. */
export const timeless = (archive: Uint8Array): Uint8Array => archiveOf(unzipSync(archive));
