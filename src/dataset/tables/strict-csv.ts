import Papa from 'papaparse';
import type { Rows } from './faults.ts';
import type { PublishedTable } from './table.ts';

/** A published table as strict CSV (RFC 4180): comma, header row, CRLF, no byte order mark. */
export const csvOf = ({ columns }: PublishedTable, rows: Rows): string =>
  `${Papa.unparse([...rows], { columns: Object.keys(columns), newline: '\r\n' })}\r\n`;
