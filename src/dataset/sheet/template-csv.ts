import { sheetColumns } from './sheet-columns.ts';

/** The empty sheet as Dutch Excel opens it: byte order mark, semicolons, a header. */
export const templateCsv = (): string =>
  `\uFEFF${sheetColumns.map(({ name }) => name).join(';')}\r\n`;
