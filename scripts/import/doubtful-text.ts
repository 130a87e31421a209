import { sheetColumns } from '../../src/dataset/sheet/sheet-columns.ts';
import type { TableRow } from './table-rows.ts';
import { unwritten } from './unwritten.ts';

/** A text that may stand, but that somebody should read again. */
export interface Doubt {
  line: number;
  column: number;
  text: string;
}

const texts = sheetColumns.filter(({ kind }) => kind.as === 'text');
const noAnswer =
  /^(null|none|nil|nan|undefined|onbekend|\(?leeg\)?|true|false|x+|[?.…*/_\\]+|%s|\\n|\{\{.*\}\})$/i;

/** The texts of a row that look as if the answer still has to be written. */
export const doubtfulTexts = ({ cells }: TableRow): Doubt[] =>
  texts.flatMap(({ name }) => {
    const cell = cells.get(name);
    return cell && (noAnswer.test(cell.text) || unwritten.test(cell.text))
      ? [{ ...cell.at, text: `${name} is "${cell.text}": is dat het antwoord?` }]
      : [];
  });
