import type { RowCounts } from './count-rows.ts';
import { drawnCounts } from './drawn-counts.ts';
import type { InventedAtlas } from './invent-survey.ts';
import { answeredTo, names, numberOf, questionIn } from './read-sentence.ts';
import { readDrawing, type ReadDrawing } from './read-drawing.ts';

const measured = ['getal', 'bedrag', 'percentage'];
const bare = (words: string) => words.toLowerCase().replace(/^vooral /, '');

/** The number below which so large a part of a row lies; between two of them where the place is. */
function quantileOf(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const [low = 0, high = 0] = [Math.floor(place), Math.ceil(place)].map((at) => sorted[at]);
  return low + (high - low) * (place - Math.floor(place));
}

/** Where a number lies on an axis, by the first and the last step that are named below it. */
function placeOn(steps: ReadDrawing['steps'], number: number): number {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || first === last) return first?.x ?? 0;
  const [from, to] = [numberOf(first.text), numberOf(last.text)];
  return first.x + ((number - from) / (to - from)) * (last.x - first.x);
}

/** What is wrong with the middle that a drawing of numbers tells, and with the lines beside it. */
function faultsOfMiddle(
  id: string,
  counts: RowCounts,
  { labels, lines, steps }: ReadDrawing,
): string[] {
  if (!measured.includes(questionIn(counts, id)?.['soort'] ?? '')) return [];
  const numbers = answeredTo(counts, id).map(({ waarde }) => Number(waarde));
  const told = labels.flatMap((label) => /^mediaan (.*)$/.exec(label)?.[1] ?? []);
  const expected = numbers.length < 10 ? [] : [quantileOf(numbers, 0.5)];
  const isSame =
    told.length === expected.length &&
    told.every((text, at) => {
      const number = numberOf(/-?[\d.]+(?:,\d+)?/.exec(text)?.[0]);
      return Math.abs(number - (expected[at] ?? NaN)) <= 0.0051;
    });
  const drawn = [...lines].toSorted((a, b) => a.x - b.x);
  const places = (expected.length > 0 ? [0.25, 0.5, 0.75] : []).map((part) =>
    placeOn(steps, quantileOf(numbers, part)),
  );
  const areThere =
    drawn.length === places.length &&
    drawn.every(({ x }, at) => Math.abs(x - (places[at] ?? NaN)) <= 1);
  if (!areThere) return [`lijnen op ${drawn.map(({ x }) => x).join()} naast ${places.join()}`];
  return isSame ? [] : [`mediaan ${told.join()} in plaats van ${expected.join()}`];
}

/** Where the counts of a drawing and the hints at its marks are not those of the rows. */
export function drawingFaults(
  drawing: string,
  { id, counts, invented }: { id: string; counts: RowCounts; invented: InventedAtlas },
): string[] {
  const expected = drawnCounts(id, counts, invented);
  if (!expected) return [];
  const read = readDrawing(drawing);
  const { counts: told, hints } = read;
  const line = ([words, count]: readonly [string, string]) =>
    `${bare(words)
      .split(/,? en |, | /)
      .toSorted()
      .join(' ')}: ${count}`;
  const seen = told.map(({ words, count }) => line([words, count])).toSorted();
  const due = [...expected.counts].map(line).toSorted();
  const codes = new Map(
    invented.municipalities.map((row) => [row['gemeentenaam'], row['gemeentecode'] ?? '']),
  );
  const hinted = Map.groupBy(hints, ({ name }) => codes.get(name) ?? name);
  const strange = [...new Set([...hinted.keys(), ...expected.marks.keys()])].flatMap((code) => {
    const here = hinted.get(code) ?? [];
    const found = here.map(({ value }) => bare(value));
    const squares = here.reduce((sum, one) => sum + one.squares, 0);
    const marks = (expected.marks.get(code) ?? []).map(bare);
    const isSame =
      found.toSorted().join('|') === marks.toSorted().join('|') ||
      (found.length === 1 &&
        names(found[0] ?? '', marks) &&
        (squares === marks.length || id === 'thema-combinaties'));
    return isSame ? [] : [`${code}: “${found.join('|')}” in plaats van “${marks.join('|')}”`];
  });
  return [
    ...(seen.join('; ') === due.join('; ')
      ? []
      : [`telt “${seen.join('; ')}” in plaats van “${due.join('; ')}”`]),
    ...strange.slice(0, 3),
    ...faultsOfMiddle(id, counts, read),
  ];
}
