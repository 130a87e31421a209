import { gaps } from '../../src/survey/gap.ts';
import type { CellKind, SheetColumn } from '../../src/dataset/sheet/sheet-columns.ts';
import { personalData, personalDataMessage } from '../read/personal-data.ts';
import { quoted } from '../read/quoted.ts';
import { nameKey } from './name-key.ts';
import { nearestWord } from '../command/nearest-word.ts';
import { withoutStatus } from './project-status.ts';
import { sourceRefusal } from './read-source.ts';
import { textRefusal } from './read-text.ts';
import { unwritten } from './unwritten.ts';

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

/** What people write where the codebook has one of its five words. */
const notApplicable = /^(n\.?\s?v\.?\s?t\.?|n\/a|n\.b\.)$/i;
const wordsForNothing = /^(null|none|nan|undefined|nil|leeg|onbekend|[?.xX_*/\\]+)$/i;

/** Whether a cell only says that there is nothing, in words that are not those of the codebook. */
const saysNothing = (cell: string, { as }: CellKind) =>
  as !== 'name' &&
  as !== 'yesNo' &&
  (notApplicable.test(cell) || (as !== 'text' && wordsForNothing.test(cell)));

/** Whether a workbook has a date or a truth value where people write a text. */
const isNoText = (cell: string, { as }: CellKind) =>
  (as === 'text' || as === 'source') && /^(?:WAAR|ONWAAR|[\d-]+ \(datum\))$/.test(cell);

const mayBeGap = ({ as }: CellKind) =>
  as === 'text' || as === 'amount' || as === 'words' || as === 'names' || as === 'source';

/** What people write in words of their own; a code or an amount leads to nobody. */
const isWritten = ({ as }: CellKind) =>
  as === 'text' || as === 'name' || as === 'names' || as === 'source';

const gapWords = Object.keys(gaps).join(', ');

const nothingSaid = (cell: string) =>
  refused(
    'ontbreekt',
    `${quoted(cell)} zegt niet waarom er niets staat`,
    `een waarde, niets, of een van: ${gapWords}`,
    'laat de cel leeg of kies het woord dat past',
  );

/** Reads one cell that is not empty; codes, names and amounts are read with their column. */
export function readCell(cell: string, { kind, name }: SheetColumn): ReadCell {
  const refusal = textRefusal(cell, name);
  if (refusal) return { refused: refusal };
  const personal = isWritten(kind) ? personalData(cell) : [];
  if (personal.length > 0)
    return { refused: { kind: 'persoonsgegevens', ...personalDataMessage(personal) } };
  if (Object.hasOwn(gaps, cell) && mayBeGap(kind)) return { value: cell };
  if (saysNothing(cell, kind)) return nothingSaid(cell);
  if (isNoText(cell, kind))
    return refused(
      'geen-tekst',
      `${quoted(cell)} is geen tekst maar een datum, of een waar of onwaar van het rekenblad`,
      'een tekst',
      'zet de kolom op Tekst en typ de cel opnieuw',
    );
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
  word: (cell, kind) => readWord(cell, kind),
  words: (cell, kind) => readList(cell, (item) => readWord(item, kind)),
  names: readNames,
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

/** What people write in a list where there is nothing to name. */
const nothingToName =
  /^(geen|nee|ja|idem|nvt|zie boven|diversen?|etc\.?|enz\.?|niet genoemd|geen (partners?|organisaties?|projecten|project|samenwerking))$/i;

function readName(item: string): ReadCell {
  const refusal = textRefusal(item, '');
  if (refusal) return { refused: refusal };
  const name = withoutStatus(item);
  const isForNothing = [nothingToName, notApplicable, wordsForNothing, unwritten].some((words) =>
    words.test(name),
  );
  if (isForNothing || Object.hasOwn(gaps, name)) return nothingSaid(item);
  return /\p{L}/u.test(name) && !/^[\d-]+ \(datum\)$/.test(name)
    ? { value: item }
    : refused(
        'naam',
        name === '' ? `vóór ${quoted(item)} staat geen naam` : `${quoted(item)} is geen naam`,
        'een naam, met minstens een letter',
        'schrijf de naam zoals die in het antwoord staat',
      );
}

/** Names with `|` between them; one that stands there twice, with another status, is refused too. */
function readNames(cell: string): ReadCell {
  return /[;\n\t¦｜•]/.test(cell)
    ? refused(
        'lijst',
        `${quoted(cell.replaceAll('\n', '⏎'))} zet namen niet met | uit elkaar`,
        'namen met één | ertussen, op één regel',
        'zet een | tussen de namen, en geen ander teken of nieuwe regel',
      )
    : readList(cell, readName, (item) => nameKey(withoutStatus(item)));
}

function readWord(cell: string, kind: CellKind): ReadCell {
  const words = 'words' in kind ? Object.keys(kind.words) : [];
  if (words.includes(cell)) return { value: cell };
  const near = nearestWord(cell, words);
  return refused(
    'woord',
    `${quoted(cell)} staat niet in de woordenlijst`,
    `een van: ${words.join(', ')}`,
    near === undefined
      ? 'kies een van deze woorden; het sjabloon legt ze uit'
      : `bedoelt u ${near}?`,
  );
}

/** Parts with `|` between them; two of the same key are one part that stands there twice. */
function readList(
  cell: string,
  readItem: (item: string) => ReadCell,
  keyOf = (item: string) => item.toLowerCase(),
): ReadCell {
  const items = cell.split('|').map((item) => item.trim());
  if (items.includes(''))
    return refused(
      'lijst',
      'de lijst heeft een leeg deel',
      'delen met één | ertussen',
      'haal de | weg waar niets voor of achter staat',
    );
  const keys = items.map(keyOf);
  const twice = items.find((_, index) => keys.indexOf(keys[index] ?? '') < index);
  if (twice !== undefined)
    return refused(
      'lijst',
      `de lijst noemt ${quoted(twice)} twee keer`,
      'elk deel één keer',
      'laat er één staan',
    );
  const bad = items.map(readItem).find((read) => 'refused' in read);
  return bad ?? { value: items };
}
