import { Unreadable } from './unreadable.ts';

/** One file of a zip as the directory at its end describes it. */
export interface ZipEntry {
  name: string;
  size: number;
  /** Its CRC-32. */
  sum: number;
  /** 0 is not packed, 8 is deflate. */
  method: number;
  isLocked: boolean;
  packed: Uint8Array;
}

const signs = { end: 0x06054b50, farEnd: 0x06064b50, pointer: 0x07064b50, entry: 0x02014b50 };
const unknown = 0xffffffff;
const endLength = 22;
const longestComment = 0xffff;

/** Every file in the directory of a zip; throws where it is cut off, damaged or holds one path twice. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined)
    throw new Unreadable('het bestand is afgebroken: het einde ontbreekt', {
      tip: 'haal het bestand opnieuw op, of sla de werkmap opnieuw op als .xlsx',
    });
  try {
    return entriesFrom(view, bytes, directoryOf(view, end));
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    throw new Unreadable('de werkmap is beschadigd: haar inhoudsopgave klopt niet');
  }
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === signs.end) return at;
  return undefined;
}

const wide = (view: DataView, at: number) => Number(view.getBigUint64(at, true));

/** Where the directory begins and how many files it names; those of a large zip stand elsewhere. */
function directoryOf(view: DataView, end: number): { at: number; count: number } {
  const pointer = end - 20;
  if (pointer >= 0 && view.getUint32(pointer, true) === signs.pointer) {
    const far = wide(view, pointer + 8);
    if (view.getUint32(far, true) === signs.farEnd)
      return { count: wide(view, far + 32), at: wide(view, far + 48) };
  }
  return { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
}

function entriesFrom(
  view: DataView,
  bytes: Uint8Array,
  { at, count }: { at: number; count: number },
): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const paths = new Set<string>();
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== signs.entry) throw new RangeError();
    const [names, extras, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const afterName = at + 46 + (names ?? 0);
    const name = nameOf(bytes.subarray(at + 46, afterName));
    const [size, packedSize, offset] = sizesOf(view, at, afterName, extras ?? 0);
    if (paths.has(name.toLowerCase()))
      throw new Unreadable(`de werkmap is beschadigd: het deel ${name} zit er twee keer in`);
    paths.add(name.toLowerCase());
    const start =
      offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    entries.push({
      name,
      size,
      sum: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      packed: bytes.subarray(start, start + packedSize),
    });
    at = afterName + (extras ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** Some programs write a path as Windows does, or from the root. */
const nameOf = (bytes: Uint8Array) =>
  new TextDecoder()
    .decode(bytes)
    .replaceAll('\\', '/')
    .replace(/^(\.?\/)+/, '');

/** The size, the packed size and the place of a file; what did not fit stands in an extra field. */
function sizesOf(view: DataView, at: number, extra: number, length: number) {
  const short = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  let field = extra;
  while (field < extra + length && view.getUint16(field, true) !== 1)
    field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  return short.map((value) => {
    if (value !== unknown || field >= extra + length) return value;
    next += 8;
    return wide(view, next - 8);
  }) as [size: number, packedSize: number, offset: number];
}
