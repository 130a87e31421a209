import { sheetColumns, type SheetColumn } from '../dataset/sheet/sheet-columns.ts';
import { quoted } from '../read/quoted.ts';
import type { TableRow } from './table-rows.ts';
import { holdsBareAddress } from './read-source.ts';
import { unwritten } from './unwritten.ts';

/** A text that may stand, but that somebody should read again. */
export interface Doubt {
  line: number;
  column: number;
  text: string;
}

const noAnswer =
  /^(null|none|nil|nan|undefined|onbekend|\(?leeg\)?|true|false|x+|[?.…*/_\\]+|%s|\\n|\{\{.*\}\})$/i;

/** What asks for a second look in the cells of a kind of column; undefined where nothing does. */
const questions: Partial<Record<SheetColumn['kind']['as'], (text: string) => string | undefined>> =
  {
    text: (text) =>
      noAnswer.test(text) || unwritten.test(text) ? 'is dat het antwoord?' : undefined,
    source: (text) =>
      holdsBareAddress(text) ? 'is dat een webadres? Zet er dan https:// voor.' : undefined,
    names: (text) =>
      /,(?!\d)|\/|\s\+\s/.test(text) && !text.includes('|')
        ? 'is dat één naam? Zet anders een | tussen de namen.'
        : undefined,
  };

/** The cells of a row that somebody should read again: no answer, or perhaps more names than one. */
export const doubtfulTexts = ({ cells }: TableRow): Doubt[] =>
  sheetColumns.flatMap(({ name, kind }) => {
    const cell = cells.get(name);
    const question = cell && questions[kind.as]?.(cell.text);
    return cell && question !== undefined
      ? [{ ...cell.at, text: `${name} is ${quoted(cell.text)}: ${question}` }]
      : [];
  });
