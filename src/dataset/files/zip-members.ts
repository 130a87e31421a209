import { inflateRawSync } from 'node:zlib';

/** A file in a zip, as parts of the bytes of that zip. */
interface Member {
  /** A head, what was packed, and what tells the size of that. */
  packed: Buffer;
  /** Its line in the list at the end of the zip. */
  listed: Buffer;
}

const endLength = 22;

/** The files in a zip by name, in their order. */
export function membersOf(zip: Buffer): Map<string, Member> {
  const end = zip.length - endLength;
  const list = zip.readUInt32LE(end + 16);
  const lines: Buffer[] = [];
  for (let at = list; at < end; at += lines.at(-1)?.length ?? end) {
    const sizes = [28, 30, 32].map((part) => zip.readUInt16LE(at + part));
    lines.push(
      zip.subarray(
        at,
        sizes.reduce((sum, size) => sum + size, at + 46),
      ),
    );
  }
  const startOf = (line: Buffer) => line.readUInt32LE(42);
  return new Map(
    lines.map((listed, order) => {
      const next = lines[order + 1];
      return [
        listed.toString('utf8', 46, 46 + listed.readUInt16LE(28)),
        { listed, packed: zip.subarray(startOf(listed), next ? startOf(next) : list) },
      ];
    }),
  );
}

function unpacked({ packed, listed }: Member): Buffer {
  const from = 30 + packed.readUInt16LE(26) + packed.readUInt16LE(28);
  return inflateRawSync(packed.subarray(from, from + listed.readUInt32LE(20)));
}

/**
 * Takes files that did not change over from an earlier zip: packing them takes long, and gives the
 * same. Each is compared with what the earlier one holds.
 */
export function earlierMembers(earlier: Uint8Array | undefined) {
  const members = earlier ? membersOf(Buffer.from(earlier)) : new Map<string, Member>();
  const same = new Map<string, Member>();
  return {
    /** Whether the earlier zip holds just this, so that nothing has to be packed of it. */
    holds: (name: string, content: string | Uint8Array): boolean => {
      const member = members.get(name);
      if (!member || !unpacked(member).equals(Buffer.from(content as string))) return false;
      same.set(name, member);
      return true;
    },
    /** A zip with each file that the earlier one holds as it is packed there. */
    putIn: (zip: Uint8Array): Uint8Array => {
      const bytes = Buffer.from(zip);
      const all = Array.from(membersOf(bytes), ([name, member]) => same.get(name) ?? member);
      let place = 0;
      const list = all.map(({ packed, listed }) => {
        const line = Buffer.from(listed);
        line.writeUInt32LE(place, 42);
        place += packed.length;
        return line;
      });
      const end = Buffer.from(bytes.subarray(-endLength));
      end.writeUInt32LE(place, 16);
      return Buffer.concat([...all.map(({ packed }) => packed), ...list, end]);
    },
  };
}
