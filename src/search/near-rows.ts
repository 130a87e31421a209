import { rowBeyond, type KeyTable } from './key-table.ts';

/** A row whose key is within reach of the query: the whole of it, or its beginning. */
interface NearRow {
  row: number;
  edits: number;
  whole: boolean;
}

const mostBeginnings = 100;
const width = 50;
const far = 99;
const distances = new Uint8Array(width * width);
const least = new Uint8Array(width);
const bestEnd = new Uint8Array(width);

/**
 * The keys that differ from the query by at most so many letters missing, added, wrong or swapped.
 * It walks the sorted keys once; letters that a key shares with the one before are not counted
 * again, and keys that share a beginning already too far away are passed over together.
 */
export function nearRows(table: KeyTable, query: string, reach: number): NearRow[] {
  const { letters, starts, shared } = table;
  const whole: NearRow[] = [];
  const beginnings: NearRow[] = [];
  startDistances(query.length, reach);
  let known = 0;
  let next: number;
  for (let row = 0; row < shared.length; row = next) {
    const start = starts[row] ?? 0;
    const length = (starts[row + 1] ?? 0) - start;
    known = Math.min(known, shared[row] ?? 0);
    let alive = true;
    while (alive && known < length) {
      known += 1;
      alive = countLetter(query, letters, start + known - 1, known, reach);
    }
    const end = alive ? endDistance(query.length, known, reach) : far;
    const beginning = bestEnd[known] ?? far;
    if (end <= reach) whole.push({ row, edits: end, whole: true });
    else if (beginning <= reach) beginnings.push({ row, edits: beginning, whole: false });
    next = alive ? row + 1 : rowBeyond(table, row, known);
    const last = beginning <= reach ? next : row;
    for (let other = row + 1; other < last && beginnings.length < mostBeginnings; other += 1) {
      beginnings.push({ row: other, edits: beginning, whole: false });
    }
  }
  return [...whole, ...beginnings];
}

function startDistances(length: number, reach: number) {
  for (let column = 0; column <= length; column += 1) distances[column] = column;
  least[0] = 0;
  bestEnd[0] = length <= reach ? length : far;
}

/** Fills the distances for one more letter of the key; false when no longer key can be near. */
function countLetter(
  query: string,
  letters: Uint8Array,
  at: number,
  depth: number,
  reach: number,
): boolean {
  const from = depth > reach ? depth - reach : 1;
  const to = Math.min(query.length, depth + reach);
  const here = depth * width;
  const letter = letters[at] ?? 0;
  const before = depth > 1 ? (letters[at - 1] ?? 0) : 0;
  let smallest = from === 1 ? depth : far;
  let left = smallest;
  let typedBefore = from > 1 ? query.charCodeAt(from - 2) : 0;
  distances[here + from - 1] = left;
  for (let column = from; column <= to; column += 1) {
    const above = here - width + column;
    const typed = query.charCodeAt(column - 1);
    const upper = distances[above] ?? far;
    const diagonal = distances[above - 1] ?? far;
    let distance = typed === letter ? diagonal : 1 + Math.min(diagonal, upper, left);
    if (typed === before && typedBefore === letter && column > 1 && depth > 1) {
      distance = Math.min(distance, (distances[above - width - 2] ?? far) + 1);
    }
    distances[here + column] = distance;
    if (distance < smallest) smallest = distance;
    left = distance;
    typedBefore = typed;
  }
  if (to < query.length) distances[here + to + 1] = far;
  least[depth] = smallest;
  const end = endDistance(query.length, depth, reach);
  bestEnd[depth] = Math.min(bestEnd[depth - 1] ?? far, end);
  return smallest <= reach || (least[depth - 1] ?? far) < reach;
}

/** The slips between the query and so many letters of the key. */
function endDistance(length: number, depth: number, reach: number): number {
  return Math.abs(length - depth) > reach ? far : (distances[depth * width + length] ?? far);
}
