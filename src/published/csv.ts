import Papa from 'papaparse';
import type { Publication, PublishedTable } from './table.ts';

/** A published table as strict CSV (RFC 4180): comma, header row, CRLF, no byte order mark. */
export const csvOf = ({ columns, rows }: PublishedTable, publication: Publication): string =>
  `${Papa.unparse(rows(publication), { columns: Object.keys(columns), newline: '\r\n' })}\r\n`;
