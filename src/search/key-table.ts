import type { NameKey } from './name-keys.ts';

/** All keys of an index in order; the other lists run beside them. */
export interface KeyTable {
  keys: readonly string[];
  /** The entry that a key belongs to. */
  owners: Int32Array;
  costs: Float32Array;
  parts: Uint8Array;
  /** How many letters have to be typed before a key is found. */
  least: Uint8Array;
  /** The letters of all keys in a row, and where each key begins. */
  letters: Uint8Array;
  starts: Int32Array;
  /** How many letters a key shares with the one before it. */
  shared: Uint8Array;
  /** The least of each block of `shared`, to pass over many rows at once. */
  sharedInBlock: Uint8Array;
}

const block = 8;

/** A key with the entry that it belongs to. */
export interface OwnedKey extends NameKey {
  owner: number;
}

/** Sorts keys into a table. */
export function keyTable(owned: OwnedKey[]): KeyTable {
  owned.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.cost - b.cost));
  const keys = owned.map(({ key }) => key);
  const shared = Uint8Array.from(keys, (key, row) => sharedLetters(keys[row - 1] ?? '', key));
  return {
    keys,
    letters: new TextEncoder().encode(keys.join('')),
    starts: startsOf(keys),
    owners: Int32Array.from(owned, ({ owner }) => owner),
    costs: Float32Array.from(owned, ({ cost }) => cost),
    parts: Uint8Array.from(owned, ({ part }) => (part ? 1 : 0)),
    least: Uint8Array.from(owned, ({ least }) => least),
    shared,
    sharedInBlock: Uint8Array.from({ length: Math.ceil(shared.length / block) }, (_, at) =>
      Math.min(...shared.subarray(at * block, (at + 1) * block)),
    ),
  };
}

/** The rows whose key begins with these letters: the first one, and the first one past them. */
export function rowsFrom({ keys }: KeyTable, prefix: string): [first: number, end: number] {
  return [firstRow(keys, prefix), firstRow(keys, `${prefix}\uffff`)];
}

/** The first row after this one whose key does not share so many letters with it. */
export function rowBeyond({ shared, sharedInBlock }: KeyTable, row: number, letters: number) {
  let next = row + 1;
  while ((shared[next] ?? 0) >= letters) {
    const many = next % block === 0 && (sharedInBlock[next / block] ?? 0) >= letters;
    next += many ? block : 1;
  }
  return Math.min(next, shared.length);
}

function firstRow(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where each key begins, and where the last one ends. */
function startsOf(keys: readonly string[]): Int32Array {
  const starts = new Int32Array(keys.length + 1);
  keys.forEach((key, row) => {
    starts[row + 1] = (starts[row] ?? 0) + key.length;
  });
  return starts;
}

function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}
