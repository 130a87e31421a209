import type { Term } from '../survey/vocabulary.ts';
import { nearestWord } from '../search/nearest-word.ts';
import { didYouMean } from '../read/did-you-mean.ts';
import { quoted } from '../read/quoted.ts';
import { columnKey } from './column-key.ts';
import type { ReadCell } from './read-cell.ts';
import { readList } from './read-cell-list.ts';
import { refused } from './refused-cell.ts';
import { choicesOf, splitChoices } from './split-choices.ts';

type Words = Readonly<Record<string, Term>>;

const oneOf = (terms: Words) => `een van: ${Object.keys(terms).join(', ')}`;

function tipFor(cell: string, terms: Words): string {
  const near = nearestWord(cell, Object.keys(terms));
  return near === undefined
    ? 'kies een van deze woorden; het sjabloon legt ze uit'
    : didYouMean(near);
}

/** One word of a vocabulary. */
export const readWord = (cell: string, terms: Words): ReadCell =>
  Object.hasOwn(terms, cell)
    ? { value: cell }
    : refused(
        'woord',
        `${quoted(cell)} staat niet in de woordenlijst`,
        oneOf(terms),
        tipFor(cell, terms),
      );

/** Words of a vocabulary, with `|` between them or as a form writes the choices that were ticked. */
export function readChoices(cell: string, terms: Words): ReadCell {
  const known = choicesOf(terms);
  const partsAt = (signs: RegExp) => cell.split(signs).map((part) => part.trim());
  const wordOf = (part: string) => readWord(known.get(columnKey(part)) ?? part, terms);
  const formed = cell.includes('|') ? undefined : splitChoices(cell, known);
  const parts = partsAt(/[,;\n]/);
  if (formed || cell.includes('|') || parts.length === 1)
    return readList(formed ?? partsAt(/\|/), wordOf, columnKey);
  const strange = parts.filter(Boolean).find((part) => !known.has(columnKey(part))) ?? cell;
  return refused(
    'woord',
    `${quoted(strange)} staat niet in de woordenlijst`,
    oneOf(terms),
    `zet een | tussen de woorden, zoals taal|werk; ${tipFor(strange, terms)}`,
  );
}
