import { nearestWord } from '../../search/nearest-word.ts';
import { nameInFront, openingOf } from './line-opening.ts';

/** A municipality of whom an answer may be. */
interface Named {
  code: string;
  name: string;
}

/** The municipalities by every name that people write. */
export interface KnownNames {
  byName: (name: string) => readonly Named[];
  names: readonly string[];
}

/** What one line of a list is: of whom it is, or why that cannot be said; without either it goes on. */
interface ListLine {
  /** Whose answer the line opens, and its first words. */
  opens?: { whose: Named; label: string; text: string; alone: boolean };
  /** Why the answer that it opens is nobody’s. */
  nobody?: string;
  /** With whose name it begins, where no sign shows that an answer follows. */
  begins?: Named;
}

/** Reads how one line of a list begins. */
export function listLine(row: string, known: KnownNames): ListLine {
  const isKnown = (label: string) => known.byName(label).length > 0;
  const opening = openingOf(row, isKnown);
  const begins = known.byName(nameInFront(row, isKnown) ?? '')[0];
  const beginning = begins ? { begins } : {};
  if (!opening) return beginning;
  const { label, rest, alone } = opening;
  const [whose, ...others] = known.byName(label);
  return whose && others.length === 0
    ? { opens: { whose, label, text: rest, alone }, ...beginning }
    : { nobody: whyNobody(label, known) };
}

function whyNobody(label: string, { byName, names }: KnownNames): string {
  const several = byName(label).map(({ name }) => name);
  if (several.length > 0)
    return `“${label}” kan meer dan één gemeente zijn: ${several.join(' of ')}`;
  const near = nearestWord(label, names);
  return `“${label}” is geen gemeente die wij kennen${near === undefined ? '' : ` (bedoelt u ${near}?)`}`;
}
