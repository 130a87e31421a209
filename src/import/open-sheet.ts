import { decodeBytes, type Refusal } from '../read/decode-bytes.ts';
import { placesIn } from '../read/places-in.ts';
import {
  signsOfOtherCodePage,
  suspectCharacters,
  type Suspect,
} from '../read/suspect-characters.ts';
import { csvSheet } from './csv-sheet.ts';
import { fileKind } from './file-kind.ts';
import type { Dialect } from './find-dialect.ts';
import type { SheetProblem } from './sheet-problem.ts';
import type { Sheet } from './sheet.ts';
import type { Book } from './workbook/book.ts';

/** The cells of a file, and what is wrong with its letters, quotes and looks. */
export interface Opened {
  sheet: Sheet;
  problems: SheetProblem[];
}

/** How a text is divided into cells, and which sheet of a workbook is read. */
export interface Reading {
  dialectOf?: (text: string) => Dialect;
  ofBook?: () => Promise<(book: Book) => Opened>;
}

/** Opens a text or a workbook as cells; refused where it is neither. */
export async function openSheet(
  bytes: Uint8Array,
  { dialectOf, ofBook }: Reading = {},
): Promise<Opened | { refused: Refusal }> {
  const kind = fileKind(bytes);
  if (typeof kind === 'object') return kind;
  return kind === 'zip' ? openWorkbook(bytes, ofBook) : openText(bytes, dialectOf);
}

/** What is wrong with a damaged or hidden character. */
export const suspectProblem = ({ kind, message, tip }: Suspect) => ({
  kind,
  message,
  expected: 'leesbare tekst, zonder beschadigde of verborgen tekens',
  tip,
});

/** The reader of workbooks is loaded only for one. */
async function openWorkbook(
  bytes: Uint8Array,
  read: Reading['ofBook'],
): Promise<Opened | { refused: Refusal }> {
  const { openBook } = await import('./workbook/open-book.ts');
  const opened = openBook(bytes, await read?.());
  if ('refused' in opened) return opened;
  const { sheet, problems } = opened;
  const suspects = sheet.rows.flatMap(({ cells }) =>
    cells.flatMap(({ text, at }) =>
      suspectCharacters(text).map((suspect) => ({ ...at, ...suspectProblem(suspect) })),
    ),
  );
  return { sheet, problems: [...problems, ...suspects] };
}

function openText(
  bytes: Uint8Array,
  dialectOf: Reading['dialectOf'],
): Opened | { refused: Refusal } {
  const decoded = decodeBytes(bytes);
  if ('refused' in decoded) return decoded;
  const text = decoded.text.replace(/\r\n?/g, '\n');
  const suspects = [
    ...suspectCharacters(text),
    ...(decoded.encoding === 'windows-1252' ? signsOfOtherCodePage(text) : []),
  ];
  const { sheet, problems } = csvSheet(text, dialectOf?.(text));
  const placeIn = placesIn(text);
  const found = suspects.map((suspect) => ({
    ...placeIn(suspect.index),
    ...suspectProblem(suspect),
  }));
  return { sheet, problems: [...found, ...problems] };
}
