import { odsOf, type OdsParts } from './ods-of.ts';
import { xlsxOf, type XlsxParts } from './xlsx-of.ts';

/** A workbook and what must become of it: the records of the sample, with or without a word, or a refusal. */
export interface HostileBook {
  name: string;
  bytes: Uint8Array;
  /** What a refusal, or a word to look at, must say. */
  refused?: RegExp;
  noted?: RegExp;
}

/** A whole file, or what differs from a plain workbook of Excel with the sample. */
type Book = Uint8Array | XlsxParts;

/** A workbook that gives the records of the sample, and says nothing. */
export const soundBook = (name: string, book: Book): HostileBook => ({
  name,
  bytes: book instanceof Uint8Array ? book : xlsxOf(book),
});

/** A workbook that is refused with these words. */
export const refusedBook = (name: string, refused: RegExp, book: Book): HostileBook => ({
  ...soundBook(name, book),
  refused,
});

/** A workbook that gives the records of the sample, and says this. */
export const notedBook = (name: string, noted: RegExp, book: Book): HostileBook => ({
  ...soundBook(name, book),
  noted,
});

const inOpenDocument = (name: string) => `${name} (OpenDocument)`;

export const soundOds = (name: string, parts: OdsParts) =>
  soundBook(inOpenDocument(name), odsOf(parts));
export const refusedOds = (name: string, refused: RegExp, parts: OdsParts) =>
  refusedBook(inOpenDocument(name), refused, odsOf(parts));
export const notedOds = (name: string, noted: RegExp, parts: OdsParts) =>
  notedBook(inOpenDocument(name), noted, odsOf(parts));
