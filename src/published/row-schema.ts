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
  if (column.type === 'getal') return z.int().nonnegative();
  if (words && column.type === 'tekst') return words.length > 0 ? oneOf(words) : z.never();
  return z.string().regex(new RegExp(`^${formOf(column, words)}$`));
}

/** The zod schema of one cell, as the CSV holds it. */
export function cellSchema(column: Column): z.ZodType {
  const value = valueSchema(column);
  const orGap = column.gaps ? z.union([value, oneOf(column.gaps)]) : value;
  return column.blank ? z.union([orGap, z.literal('')]) : orGap;
}

/** The zod schema of one row of a published table. */
export const rowSchema = ({ columns }: PublishedTable) =>
  z.strictObject(
    Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, cellSchema(column)])),
  );
