import { zipSync } from 'fflate';
import { earlierMembers, membersOf } from './zip-members.ts';

/** Zip files keep the hour of the clock on the wall, so that this one is the same everywhere. */
const always = new Date(2000, 0, 1);
/** The same moment as a zip writes it: the year since 1980, the month and the day, before the time. */
const alwaysWritten = (20 << 25) | (1 << 21) | (1 << 16);

/**
 * A zip of these files that has the same bytes whenever and wherever it is made; what an earlier one
 * holds too is not packed again.
 */
export function archiveOf(
  files: Readonly<Record<string, Uint8Array>>,
  earlier?: Uint8Array,
): Uint8Array {
  const { holds, putIn } = earlierMembers(earlier);
  const sorted = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  const toPack = sorted.map(
    ([name, bytes]) => [name, holds(name, bytes) ? new Uint8Array() : bytes] as const,
  );
  return putIn(zipSync(Object.fromEntries(toPack), { mtime: always, level: 6 }));
}

/** The same archive without the moment at which it was packed; what is in it is not packed again. */
export function timeless(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  for (const { packed, listed } of membersOf(bytes).values()) {
    packed.writeUInt32LE(alwaysWritten, 10);
    listed.writeUInt32LE(alwaysWritten, 12);
  }
  return bytes;
}
