import { sheetColumns, type SheetColumn } from '../dataset/sheet/sheet-columns.ts';
import { quoted } from '../read/quoted.ts';
import { naming } from './forms/names-of-people.ts';
import { statusIn } from './project-status.ts';
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

const someOthers =
  /^(o\.?a\.?|onder andere|verschillende|meerdere|allerlei|diverse)\s|\b(e\.a\.|e\.d\.|etc\.?|enz\.?|en anderen?)$/i;
const inYear = /(?<!\d)20\d\d(?!\d)/;
const namesSomebody = naming([]);

/** What asks for a second look in some cells, and the question. */
const questions: {
  of: (column: SheetColumn) => boolean;
  holds: (text: string) => boolean;
  asks: string;
}[] = [
  {
    of: ({ kind }) => kind.as === 'text',
    holds: (text) => noAnswer.test(text) || unwritten.test(text),
    asks: 'is dat het antwoord?',
  },
  {
    of: ({ kind }) => kind.as === 'source',
    holds: holdsBareAddress,
    asks: 'is dat een webadres? Zet er dan https:// voor.',
  },
  {
    of: ({ kind }) => kind.as === 'names',
    holds: (text) => /,(?!\d)|\/|\s\+\s/.test(text) && !text.includes('|'),
    asks: 'is dat één naam? Zet anders een | tussen de namen.',
  },
  {
    of: ({ kind }) => kind.as === 'names',
    holds: (text) => text.split('|').some((name) => someOthers.test(name.trim())),
    asks: 'is dat een naam? Noem alleen wie of wat in het antwoord staat.',
  },
  {
    of: ({ name }) => name === 'projecten',
    holds: (text) =>
      text.split('|').some((name) => statusIn(name) === undefined && inYear.test(name)),
    asks: 'zegt het jaar of een project nog komt of voorbij is? Zet dan (gepland) of (afgerond) achter de naam.',
  },
  {
    of: ({ kind }) => ['text', 'source', 'names'].includes(kind.as),
    holds: namesSomebody,
    asks: 'staat daar de naam van een mens? Noem dan alleen de organisatie of de functie.',
  },
];

/** The cells of a row that somebody should read again: no answer, more names than one, or somebody’s. */
export const doubtfulTexts = ({ cells }: TableRow): Doubt[] =>
  sheetColumns.flatMap((column) => {
    const cell = cells.get(column.name);
    if (!cell) return [];
    return questions
      .filter(({ of, holds }) => of(column) && holds(cell.text))
      .map(({ asks }) => ({
        ...cell.at,
        text: `${column.name} is ${quoted(cell.text)}: ${asks}`,
      }));
  });
