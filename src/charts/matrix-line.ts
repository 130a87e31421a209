import type { Entry } from '../survey/atlas.ts';
import { municipalityPath } from '../text/addresses.ts';
import { element, text, type Markup } from './markup.ts';
import { square } from './square.ts';

/** What one municipality has of the things in a matrix: their places, and all of it in words. */
export interface MatrixLine {
  entry: Entry;
  has: readonly number[];
  value: string;
}

/** Where a thing and a municipality cross: the top left of their square. */
export interface Layout {
  at: (thing: number, municipality: number) => { x: number; y: number };
  size: number;
}

/** The squares of one municipality, with its name, as one link. */
export const matrixLine = (
  { entry: { municipality }, has, value }: MatrixLine,
  place: number,
  { at, size }: Layout,
  name: Markup,
  focus: boolean,
): Markup =>
  element(
    'a',
    {
      href: municipalityPath(municipality.slug),
      tabindex: -1,
      class: focus ? 'eigen-rij' : undefined,
    },
    element('title', {}, text(`${municipality.name}: ${value}`)),
    name,
    ...has.map((thing) => square({ ...at(thing, place), size, fill: focus ? 'ja' : 'gemeente' })),
  );
