import { gaps } from '../../src/survey/gap.ts';
import type { CellKind, SheetColumn } from '../../src/survey/sheet-columns.ts';
import { nearestWord } from './nearest-word.ts';
import { sourceRefusal } from './read-source.ts';
import { textRefusal } from './read-text.ts';

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

const refused = (kind: string, message: string, expected: string, tip?: string): ReadCell => ({
  refused: { kind, message, expected, tip },
});

const yesNo = new Map([
  ['ja', true],
  ['waar', true],
  ['true', true],
  ['nee', false],
  ['onwaar', false],
  ['false', false],
]);

const shown = (cell: string) => `"${cell.length > 60 ? `${cell.slice(0, 60)}…` : cell}"`;

/** What people write where the codebook has one of its five words. */
const notApplicable = /^(n\.?\s?v\.?\s?t\.?|n\/a|n\.b\.)$/i;
const wordsForNothing = /^(null|none|nan|undefined|nil|leeg|onbekend|[?.xX_*/\\]+)$/i;

/** Whether a cell only says that there is nothing, in words that are not those of the codebook. */
const saysNothing = (cell: string, { as }: CellKind) =>
  as !== 'name' &&
  as !== 'yesNo' &&
  (notApplicable.test(cell) || (as !== 'text' && wordsForNothing.test(cell)));

const mayBeGap = ({ as }: CellKind) =>
  as === 'text' || as === 'amount' || as === 'words' || as === 'names' || as === 'source';

const gapWords = Object.keys(gaps).join(', ');

const nothingSaid = (cell: string) =>
  refused(
    'ontbreekt',
    `${shown(cell)} zegt niet waarom er niets staat`,
    `een waarde, niets, of een van: ${gapWords}`,
    'laat de cel leeg of kies het woord dat past',
  );

/** Reads one cell that is not empty; codes, names and amounts are read with their column. */
export function readCell(cell: string, { kind, name }: SheetColumn): ReadCell {
  const refusal = textRefusal(cell, name);
  if (refusal) return { refused: refusal };
  if (Object.hasOwn(gaps, cell) && mayBeGap(kind)) return { value: cell };
  if (saysNothing(cell, kind)) return nothingSaid(cell);
  return readers[kind.as](cell, kind);
}

const readers: Record<CellKind['as'], (cell: string, kind: CellKind) => ReadCell> = {
  code: (cell) => ({ value: cell.toUpperCase() }),
  name: (cell) => ({ value: cell }),
  amount: (cell) => ({ value: cell }),
  text: readText,
  yesNo: (cell) => {
    const value = yesNo.get(cell.toLowerCase());
    return value === undefined
      ? refused('ja-of-nee', `${shown(cell)} is geen ja of nee`, 'ja of nee')
      : { value };
  },
  source: (cell) => {
    const refusal = sourceRefusal(cell);
    return refusal ? { refused: refusal } : { value: cell };
  },
  year: (cell) =>
    /^(19|20)\d\d$/.test(cell)
      ? { value: Number(cell) }
      : refused('jaar', `${shown(cell)} is geen jaar`, 'een jaar van vier cijfers, zoals 2026'),
  word: (cell, kind) => readWord(cell, kind),
  words: (cell, kind) => readList(cell, (item) => readWord(item, kind)),
  names: (cell) => readList(cell, readName),
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

const readName = (cell: string): ReadCell =>
  /\p{L}/u.test(cell)
    ? { value: cell }
    : refused('naam', `${shown(cell)} heeft geen enkele letter`, 'een naam');

function readWord(cell: string, kind: CellKind): ReadCell {
  const words = 'words' in kind ? Object.keys(kind.words) : [];
  if (words.includes(cell)) return { value: cell };
  const near = nearestWord(cell, words);
  return refused(
    'woord',
    `${shown(cell)} staat niet in de woordenlijst`,
    `een van: ${words.join(', ')}`,
    near === undefined ? undefined : `bedoelt u ${near}?`,
  );
}

function readList(cell: string, readItem: (item: string) => ReadCell): ReadCell {
  const items = cell.split('|').map((item) => item.trim());
  if (items.includes(''))
    return refused('lijst', 'de lijst heeft een leeg deel', 'delen met één | ertussen');
  const seen = new Set(items.map((item) => item.toLowerCase()));
  if (seen.size < items.length)
    return refused('lijst', 'de lijst noemt iets twee keer', 'elk deel één keer');
  const bad = items.map(readItem).find((read) => 'refused' in read);
  return bad ?? { value: items };
}
