import { isGap } from '../survey/gap.ts';
import type { CellKind, SheetColumn } from '../dataset/sheet/sheet-columns.ts';
import { personalData, personalDataMessage } from '../read/personal-data.ts';
import { quoted } from '../read/quoted.ts';
import { readChoices, readWord } from './read-choices.ts';
import { readNames } from './read-names.ts';
import { sourceRefusal } from './read-source.ts';
import { textRefusal } from './read-text.ts';
import { nothingSaid, refused } from './refused-cell.ts';
import { emptyWords, notApplicable } from './words-for-nothing.ts';

/** What a cell holds, once read; an amount is still as it is written. */
export type CellValue = string | number | boolean | string[] | null;

export interface CellRefusal {
  kind: string;
  message: string;
  expected: string;
  tip?: string | undefined;
}

/** The value of a cell, or why it is refused. */
export type ReadCell = { value: CellValue } | { refused: CellRefusal };

const yesNo = new Map([
  ['ja', true],
  ['waar', true],
  ['true', true],
  ['nee', false],
  ['onwaar', false],
  ['false', false],
]);

/** Whether a cell only says that there is nothing, in words that are not those of the codebook. */
const saysNothing = (cell: string, { as }: CellKind) =>
  as !== 'name' &&
  as !== 'yesNo' &&
  (notApplicable.test(cell) || (as !== 'text' && emptyWords.test(cell)));

/** Whether a workbook has a date or a truth value where people write a text. */
const isNoText = (cell: string, { as }: CellKind) =>
  (as === 'text' || as === 'source') && /^(?:WAAR|ONWAAR|[\d-]+ \(datum\))$/.test(cell);

const mayBeGap = ({ as }: CellKind) =>
  as === 'text' || as === 'amount' || as === 'words' || as === 'names' || as === 'source';

/** What people write in words of their own; a code or an amount leads to nobody. */
const isWritten = ({ as }: CellKind) =>
  as === 'text' || as === 'name' || as === 'names' || as === 'source';

/** Reads one cell that is not empty; codes, names and amounts are read with their column. */
export function readCell(cell: string, { kind, name }: SheetColumn): ReadCell {
  const refusal = textRefusal(cell, name);
  if (refusal) return { refused: refusal };
  const personal = isWritten(kind) ? personalData(cell) : [];
  if (personal.length > 0)
    return { refused: { kind: 'persoonsgegevens', ...personalDataMessage(personal) } };
  if (isGap(cell) && mayBeGap(kind)) return { value: cell };
  if (saysNothing(cell, kind)) return nothingSaid(cell);
  if (isNoText(cell, kind))
    return refused(
      'geen-tekst',
      `${quoted(cell)} is geen tekst maar een datum, of een waar of onwaar van het rekenblad`,
      'een tekst',
      'zet de kolom op Tekst en typ de cel opnieuw',
    );
  return readers[kind.as](cell, kind, name);
}

type Reader = (cell: string, kind: CellKind, column: string) => ReadCell;

const wordsOf = (kind: CellKind) => ('words' in kind ? kind.words : {});

const readers: Record<CellKind['as'], Reader> = {
  code: (cell) => ({ value: cell.toUpperCase() }),
  name: (cell) => ({ value: cell }),
  amount: (cell) => ({ value: cell }),
  text: readText,
  yesNo: (cell) => {
    const value = yesNo.get(cell.toLowerCase());
    return value === undefined
      ? refused(
          'ja-of-nee',
          `${quoted(cell)} is geen ja of nee`,
          'ja of nee',
          'schrijf ja als de gemeente antwoord gaf, en anders nee',
        )
      : { value };
  },
  source: (cell) => {
    const refusal = sourceRefusal(cell);
    return refusal ? { refused: refusal } : { value: cell };
  },
  year: (cell) =>
    /^(19|20)\d\d$/.test(cell)
      ? { value: Number(cell) }
      : refused(
          'jaar',
          `${quoted(cell)} is geen jaar`,
          'een jaar van vier cijfers, zoals 2026',
          'schrijf alleen het jaartal',
        ),
  word: (cell, kind) => readWord(cell, wordsOf(kind)),
  words: (cell, kind) => readChoices(cell, wordsOf(kind)),
  names: (cell, _, column) => readNames(cell, column),
};

/** A text is taken as it is; only single quotes around all of it betray another dialect. */
function readText(cell: string): ReadCell {
  return /^'\p{L}[^']*[\p{L}.!]'$/u.test(cell)
    ? refused(
        'aanhalingsteken',
        'de cel staat tussen enkele aanhalingstekens',
        `"${cell.slice(1, -1)}"`,
        'zet cellen tussen " of tussen niets',
      )
    : { value: cell };
}
