import { zipSync, type Zippable } from 'fflate';

/** Zip files keep the hour of the clock on the wall, so that this one is the same everywhere. */
const always = new Date(2000, 0, 1);
/** The same moment as a zip writes it: the year since 1980, the month and the day, before the time. */
const alwaysWritten = (20 << 25) | (1 << 21) | (1 << 16);

/** A zip of these files that has the same bytes whenever and wherever it is made. */
export const archiveOf = (files: Zippable): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1))),
    { mtime: always, level: 6 },
  );

/** The same archive without the moment at which it was packed; what is in it is not packed again. */
export function timeless(archive: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(archive);
  const view = new DataView(bytes.buffer);
  const number = (at: number) => view.getUint16(at, true);
  const place = (at: number) => view.getUint32(at, true);
  const write = (at: number) => {
    view.setUint32(at, alwaysWritten, true);
  };
  const end = bytes.length - 22;
  let entry = place(end + 16);
  for (let left = number(end + 10); left > 0; left--) {
    write(entry + 12);
    write(place(entry + 42) + 10);
    entry += 46 + number(entry + 28) + number(entry + 30) + number(entry + 32);
  }
  return bytes;
}
