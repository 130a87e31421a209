import { encodings } from '../encode-text.ts';
import { sampleRows, writeSheet, type Writing } from '../sample-sheet.ts';

/** A file and what must become of it: the sample’s own records, a refusal of one kind, or a question. */
interface HostileSheet {
  name: string;
  bytes: Uint8Array;
  refused?: string;
  /** Whether it is read as it stands, and somebody is asked to look. */
  asks?: true;
}

type Family = readonly HostileSheet[];

const utf8 = encodings['utf-8'];

/** The sample as text, written in some way. */
export const sampleText = (writing: Writing = {}): string => writeSheet(sampleRows, writing);

/** Files by what is odd about each. */
type Files = Readonly<Record<string, string | Uint8Array>>;

/** Files that give the records of the sample. */
export const same = (files: Files): HostileSheet[] =>
  Object.entries(files).map(([name, text]) => ({
    name,
    bytes: typeof text === 'string' ? utf8(text) : text,
  }));

/** Files that are refused, for one reason. */
export const refused = (kind: string, files: Files): HostileSheet[] =>
  same(files).map((sheet) => ({ ...sheet, refused: kind }));

/** Files that are read, and somebody is asked to look. */
export const asks = (files: Files): HostileSheet[] =>
  same(files).map((sheet) => ({ ...sheet, asks: true }));

/** The sample with some cells changed, as text. */
export function changed(change: (rows: string[][]) => void): string {
  const rows = sampleRows.map((row) => [...row]);
  change(rows);
  return writeSheet(rows);
}

/** The sample with one cell of one row replaced. */
export const withCell = (row: number, column: number, text: string) =>
  changed((rows) => {
    const cells = rows[row];
    if (cells) cells[column] = text;
  });

export type { Family };
