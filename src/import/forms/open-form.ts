import { csvSheet } from '../csv-sheet.ts';
import { findDialect } from '../find-dialect.ts';
import type { Reading } from '../open-sheet.ts';
import { formDialect } from './form-dialect.ts';
import { formHeader } from './make-of-form.ts';

const enough = 200_000;

/** Opens an export of a form by its own shape, and anything else as a sheet of ours. */
export const formReading: Reading = {
  dialectOf: (text) => {
    const dialect = formDialect(text);
    return formHeader(csvSheet(text.slice(0, enough), dialect).sheet) ? dialect : findDialect(text);
  },
  ofBook: async () => (await import('./form-of-book.ts')).sheetOrForm,
};
