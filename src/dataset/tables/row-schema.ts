import { hasFraction } from './has-fraction.ts';
import { z } from 'astro/zod';
import { valueWords } from './value-words.ts';
import type { Column, PublishedTable } from './table.ts';

const oneOf = (words: readonly string[]) => z.enum(words as [string, ...string[]]);

/** What a text looks like, as a regular expression for the whole of it. */
function formOf({ pattern, type }: Column, words: readonly string[] | undefined) {
  if (words && type === 'lijst') return `(${words.join('|')})(\\|(${words.join('|')}))*`;
  return pattern ?? String.raw`[^]*\S[^]*`;
}

/** A value that is there: a number that is not negative, or text that is not blank. */
function valueSchema(column: Column): z.ZodType {
  const words = valueWords(column);
  if (column.type === 'getal')
    return (hasFraction(column) ? z.number() : z.int()).min(column.minimum ?? 0);
  if (words && column.type === 'tekst') return words.length > 0 ? oneOf(words) : z.never();
  return z.string().regex(new RegExp(`^${formOf(column, words)}$`));
}

/** The zod schema of one cell, with what stands for an empty one. */
function cellSchema(column: Column, empty: z.ZodType): z.ZodType {
  const value = valueSchema(column);
  const orGap = column.gaps ? z.union([value, oneOf(column.gaps)]) : value;
  const cell = column.blank ? z.union([orGap, empty]) : orGap;
  return cell.meta({ description: `${column.nl} / ${column.en}` });
}

const rowOf = ({ columns }: PublishedTable, empty: z.ZodType) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [name, cellSchema(column, empty)]),
    ),
  );

/** The zod schema of one cell of a column, as the CSV holds it. */
export const csvCellSchema = (column: Column): z.ZodType => cellSchema(column, z.literal(''));

/** The JSON Schema of the same row in formats that know types, where an empty cell is `null`. */
export const typedRowSchema = (table: PublishedTable): object =>
  z.toJSONSchema(rowOf(table, z.null()));
