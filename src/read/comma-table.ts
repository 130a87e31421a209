import Papa from 'papaparse';
import { decodeBytes } from './decode-bytes.ts';
import { DataError } from './problem.ts';
import { tableRecords } from './table-records.ts';

/** A table of ours as text in the form in which we write it, however a spreadsheet saved it. */
export function commaTable(bytes: Uint8Array, file: string): string {
  const decoded = decodeBytes(bytes);
  if ('refused' in decoded) throw new DataError([{ file, line: 1, column: 1, ...decoded.refused }]);
  const csv = decoded.text.replace(/\r\n?/g, '\n');
  const { records, isOurs, problems } = tableRecords(csv);
  return isOurs || problems.length > 0
    ? csv
    : `${Papa.unparse(
        records.map(({ values }) => values),
        { newline: '\n' },
      )}\n`;
}
