import type { Refusal } from '../../read/decode-bytes.ts';
import type { Opened } from '../open-sheet.ts';
import { bookIn } from './book-in.ts';
import { readArchive } from './read-archive.ts';
import type { Book } from './book.ts';
import { sheetOfBook } from './sheet-of-book.ts';
import { Unreadable } from './unreadable.ts';
import { XmlError } from './xml-elements.ts';

/** The sheet in a zip of bytes that is a workbook, or holds one; else why there is none. */
export function openBook(
  bytes: Uint8Array,
  read: (book: Book) => Opened = sheetOfBook,
): Opened | { refused: Refusal } {
  try {
    const { book, besides } = bookIn(readArchive(bytes));
    const { sheet, problems } = read(book);
    return { sheet: { ...sheet, unread: [...(sheet.unread ?? []), ...besides] }, problems };
  } catch (cause) {
    if (cause instanceof Unreadable) return { refused: cause.refusal };
    if (cause instanceof XmlError)
      return { refused: new Unreadable('de werkmap is beschadigd en niet te lezen').refusal };
    throw cause;
  }
}
