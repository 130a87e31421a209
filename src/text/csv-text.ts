import Papa from 'papaparse';

/** As programs read it (RFC 4180), or as Excel does in the Netherlands. */
export type CsvForm = 'strict' | 'excel';

const decimals = /^-?\d+\.\d+$/;

/** Excel would make a day of 2.5, and a thousand times as much of 1.234, whatever column they are in. */
const withComma = (cell: unknown) =>
  typeof cell === 'number' || (typeof cell === 'string' && decimals.test(cell))
    ? String(cell).replace('.', ',')
    : cell;

/**
 * Rows of cells as the text of a CSV file with CRLF, the header first. Strict: commas, a decimal
 * point, no byte order mark. For Excel: byte order mark, semicolons, a decimal comma.
 */
export const csvText = (rows: readonly (readonly unknown[])[], form: CsvForm): string =>
  form === 'strict'
    ? `${Papa.unparse([...rows], { newline: '\r\n' })}\r\n`
    : `\uFEFF${Papa.unparse(
        rows.map((row) => row.map(withComma)),
        { delimiter: ';', newline: '\r\n' },
      )}\r\n`;
