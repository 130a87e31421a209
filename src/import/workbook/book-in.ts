import { fileKind } from '../file-kind.ts';
import type { Book } from './book.ts';
import { odsBook } from './ods-book.ts';
import { readArchive, type Archive } from './read-archive.ts';
import { Unreadable } from './unreadable.ts';
import { mainPart, xlsxBook } from './xlsx-book.ts';

const isWorkbook = (name: string) => /\.(xlsx|xlsm|xltx|xltm|ods|ots)$/i.test(name);
/** What programs put in a zip of their own accord. */
const isLitter = (name: string) =>
  /(^|\/)(__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(name);
const listed = (names: readonly string[]) =>
  names.slice(0, 5).join(', ') + (names.length > 5 ? ` en nog ${names.length - 5}` : '');

/** The workbook that a zip is, or the only one that lies in it; and what else lies beside that. */
export function bookIn(archive: Archive): { book: Book; besides: string[] } {
  const own = bookOf(archive);
  if (own) return { book: own, besides: [] };
  const files = archive.names.filter((name) => !isLitter(name));
  const [name, ...more] = files.filter(isWorkbook);
  const bytes = name === undefined ? undefined : archive.read(name);
  if (name === undefined || !bytes)
    throw new Unreadable(
      files.length === 0 ? 'dit is een lege zip' : `dit is een zip met daarin ${listed(files)}`,
      { expected: 'een .csv, .xlsx of .ods', tip: 'pak de zip uit en geef het bestand zelf op' },
    );
  if (more.length > 0)
    throw new Unreadable(
      `in deze zip zitten ${more.length + 1} werkmappen: ${listed([name, ...more])}`,
      {
        tip: 'pak de zip uit en geef één werkmap op',
      },
    );
  const kind = fileKind(bytes);
  if (typeof kind === 'object') throw new Unreadable(kind.refused.message, kind.refused);
  const inner = kind === 'zip' ? bookOf(readArchive(bytes)) : undefined;
  if (!inner) throw new Unreadable(`in deze zip is ${name} geen werkmap`);
  const besides = files.filter((file) => file !== name).map((file) => `${file} in de zip`);
  return { book: inner, besides };
}

const exportAs = (program: string) =>
  `open het in ${program} en bewaar de tabel als .xlsx of CSV UTF-8`;

/** Files that are a zip inside but no workbook, by a path in them or by the type that they name. */
const others: [pattern: RegExp, what: string, tip: string][] = [
  [
    /^Index\/.*\.iwa$|^Index\.zip$/i,
    'een bestand van Apple (Numbers, Pages of Keynote)',
    'kies in Numbers Archief > Exporteer naar > Excel, en neem dat bestand',
  ],
  [/^word\//i, 'een Word-document', 'zet de tabel in Excel en sla haar op als .xlsx'],
  [/^ppt\//i, 'een presentatie van PowerPoint', 'zet de tabel in Excel en sla haar op als .xlsx'],
  [/^visio\//i, 'een tekening van Visio', 'zet de tabel in Excel en sla haar op als .xlsx'],
  [
    /^xl\/workbook\.bin$/i,
    'een binaire werkmap van Excel (.xlsb)',
    'kies in Excel Opslaan als > Excel-werkmap (.xlsx)',
  ],
];

const openDocuments: [pattern: RegExp, what: string][] = [
  [/opendocument\.text/, 'een tekstdocument (OpenDocument, .odt)'],
  [/opendocument\.presentation/, 'een presentatie (OpenDocument, .odp)'],
  [/opendocument/, 'een ander document van LibreOffice'],
  [/epub/, 'een e-boek (.epub)'],
];

function bookOf(archive: Archive): Book | undefined {
  const mime = archive.read('mimetype');
  const type = mime ? new TextDecoder().decode(mime).trim() : '';
  if (/opendocument\.spreadsheet/.test(type)) return odsBook(archive);
  const document = openDocuments.find(([pattern]) => pattern.test(type));
  if (document) throw otherKind(document[1], exportAs('LibreOffice'));
  const main = archive.names.some((name) => /^_rels\/\.rels$/i.test(name))
    ? mainPart(archive)
    : undefined;
  const paths = main === undefined ? archive.names : [main];
  const other = others.find(([pattern]) => paths.some((path) => pattern.test(path)));
  if (other) throw otherKind(other[1], other[2]);
  const isExcel =
    main !== undefined || archive.names.some((name) => /^xl\/workbook\.xml$/i.test(name));
  return isExcel ? xlsxBook(archive) : undefined;
}

const otherKind = (what: string, tip: string) =>
  new Unreadable(`dit is ${what}, geen CSV of werkmap`, {
    kind: 'bestandssoort',
    expected: 'een .csv, .xlsx of .ods',
    tip,
  });
