import type { Entry } from '../survey/atlas.ts';
import { municipalityPath } from '../text/addresses.ts';
import { element, text, type Markup } from './markup.ts';
import { square, type Fill } from './square.ts';

/** What one municipality has of the things in a matrix: their places, and all of it in words. */
export interface MatrixLine {
  entry: Entry;
  has: readonly number[];
  value: string;
}

/** Lines of a matrix that stand together; without a label they are all there are. */
export interface MatrixGroup {
  label: string;
  fill: Fill;
  lines: readonly MatrixLine[];
}

/** Where a thing and a municipality cross: the top left of their square. */
export interface Layout {
  at: (thing: number, municipality: number) => { x: number; y: number };
  size: number;
}

interface Look {
  name: Markup;
  fill: Fill;
}

/** The squares of one municipality, with its name, as one link. */
export const matrixLine = (
  { entry: { municipality }, has, value }: MatrixLine,
  place: number,
  { at, size }: Layout,
  { name, fill }: Look,
): Markup =>
  element(
    'a',
    {
      href: municipalityPath(municipality.slug),
      tabindex: -1,
    },
    element('title', {}, text(`${municipality.name}: ${value}`)),
    name,
    ...has.map((thing) => square({ ...at(thing, place), size, fill })),
  );
