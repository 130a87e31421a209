import { encodings } from '../encode-text.ts';
import { sampleRows, writeSheet, type Writing } from '../sample-sheet.ts';

/** A file and what must become of it: the sample’s own records, a refusal of one kind, or a question. */
export interface HostileSheet {
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

/** A file that gives the records of the sample. */
export const same = (name: string, text: string | Uint8Array): HostileSheet => ({
  name,
  bytes: typeof text === 'string' ? utf8(text) : text,
});

/** A file that is refused. */
export const refused = (name: string, kind: string, text: string | Uint8Array): HostileSheet => ({
  ...same(name, text),
  refused: kind,
});

/** A file that is read, and somebody is asked to look. */
export const asks = (name: string, text: string): HostileSheet => ({
  ...same(name, text),
  asks: true,
});

/** The sample with some cells changed, as text. */
export function changed(change: (rows: string[][]) => void, writing: Writing = {}): string {
  const rows = sampleRows.map((row) => [...row]);
  change(rows);
  return writeSheet(rows, writing);
}

/** The sample with one cell of one row replaced. */
export const withCell = (row: number, column: number, text: string, writing: Writing = {}) =>
  changed((rows) => {
    const cells = rows[row];
    if (cells) cells[column] = text;
  }, writing);

export type { Family };
