import { inflateSync } from 'fflate';
import { formatNumber } from '../../text/format.ts';
import { crc32 } from '../../text/crc32.ts';
import { Unreadable } from './unreadable.ts';
import { zipEntries, type ZipEntry } from './zip-entries.ts';

/** The files packed in a zip. */
export interface Archive {
  /** Their paths, always with `/` between folders. */
  names: readonly string[];
  /** The bytes of one, in whatever case its path is written; undefined where it is not there. */
  read: (path: string) => Uint8Array | undefined;
}

const largestPart = 50_000_000;
const largestInAll = 200_000_000;

const megabytes = (bytes: number) => `${formatNumber(Math.ceil(bytes / 1e6))} MB`;

/** Opens a zip; each part is unpacked when it is asked for, and held against its own size and sum. */
export function readArchive(bytes: Uint8Array): Archive {
  const entries = zipEntries(bytes).filter(({ name }) => !name.endsWith('/'));
  const byPath = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  let total = 0;
  return {
    names: entries.map(({ name }) => name),
    read: (path) => {
      const entry = byPath.get(path.toLowerCase());
      if (!entry) return undefined;
      total += entry.size;
      if (entry.size > largestPart)
        throw tooLarge(`het deel ${entry.name} is uitgepakt ${megabytes(entry.size)} groot`);
      if (total > largestInAll) throw tooLarge('de werkmap is uitgepakt te groot');
      return unpacked(entry);
    },
  };
}

const tooLarge = (message: string) =>
  new Unreadable(message, {
    expected: `hoogstens ${megabytes(largestPart)} per deel en ${megabytes(largestInAll)} in alles`,
    tip: 'kopieer alleen de tabel naar een nieuwe werkmap en sla die op',
  });

function unpacked({ name, size, sum, method, isLocked, packed }: ZipEntry): Uint8Array {
  if (isLocked) throw new Unreadable(`het deel ${name} is met een wachtwoord ingepakt`);
  if (method !== 0 && method !== 8)
    throw new Unreadable(`het deel ${name} is ingepakt op een manier die wij niet kennen`);
  const bytes = method === 0 ? packed : inflated(packed, size);
  if (bytes?.length !== size || crc32(bytes) !== sum)
    throw new Unreadable(`de werkmap is beschadigd: het deel ${name} is niet wat het was`);
  return bytes;
}

/** Undefined where the bytes cannot be unpacked, or hold more than was said. */
function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    // Room for one byte more shows where there is more than was said.
    return inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch {
    return undefined;
  }
}
