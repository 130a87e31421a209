/** An invented export of a program for forms, and what must become of it. */
export interface FormExport {
  make: string;
  /** Header rows and rows, as the program writes them. */
  rows: readonly (readonly string[])[];
  delimiter: string;
  /** The questions in their order: id, kind, and the choices as the table has them. */
  questions: readonly (readonly [id: string, kind: string, choices?: string])[];
  /** For each municipality the value of each question, or the reason between brackets. */
  answers: Readonly<Record<string, readonly string[]>>;
  /** Headers of columns that must be told as set aside. */
  aside: readonly string[];
  /** What may stand nowhere in the folder of tables. */
  personal: readonly string[];
}

/** The export as the text of a file, with the mark of UTF-8 in front where that is asked. */
export function textOfExport({ rows, delimiter }: FormExport, mark = ''): string {
  const cellOf = (text: string) =>
    /["\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return mark + rows.map((row) => row.map(cellOf).join(delimiter)).join('\r\n') + '\r\n';
}

/** The cells of one row, written between bars; `\n` is a new line inside a cell. */
export const cells = (row: string): string[] =>
  row
    .trim()
    .slice(2, -2)
    .split(' | ')
    .map((cell) => cell.replaceAll(String.raw`\n`, '\n'));

/** Rows, one on each line. */
export const table = ({ raw: [text = ''] }: TemplateStringsArray): string[][] =>
  text.trim().split('\n').map(cells);
