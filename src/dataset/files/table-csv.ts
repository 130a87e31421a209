import { csvText, type CsvForm } from '../../text/csv-text.ts';
import type { Rows } from '../tables/faults.ts';
import type { PublishedTable } from '../tables/table.ts';

/** Writes a published table as CSV in a form, with its columns in their order. */
export const csvOf =
  (form: CsvForm) =>
  ({ columns }: PublishedTable, rows: Rows): string => {
    const fields = Object.keys(columns);
    return csvText([fields, ...rows.map((row) => fields.map((name) => row[name]))], form);
  };
