import { latin1Text } from '../read/byte-text.ts';
import type { Refusal } from '../read/decode-bytes.ts';

const saveAs = 'open het in een rekenprogramma en sla het op als CSV UTF-8 of als .xlsx';
const asTable = 'zet de tabel in een rekenprogramma en sla haar op als CSV UTF-8 of als .xlsx';

const refused = (what: string, tip: string): Refusal => ({
  kind: 'bestandssoort',
  message: `dit is ${what}, geen CSV of werkmap`,
  expected: 'een .csv, .xlsx of .ods',
  tip,
});

/** The first characters of files that are no text. */
const magic: [starts: string[], what: string, tip?: string][] = [
  [['%PDF', '%!PS'], 'een PDF', asTable],
  [['\x1F\x8B', 'BZh', '\xFD7zXZ'], 'een ingepakt bestand (gzip)', 'pak het eerst uit'],
  [['7z\xBC\xAF', 'Rar!'], 'een ingepakt bestand (7z of rar)', 'pak het eerst uit'],
  [['\x89PNG', '\xFF\xD8\xFF', 'GIF8', 'RIFF', 'II*\0', 'MM\0*'], 'een plaatje', asTable],
  [['{\\rtf'], 'een tekstdocument (RTF)', asTable],
  [['SQLite format 3'], 'een database (SQLite)', 'exporteer de tabel als CSV UTF-8'],
  [['PAR1', 'ARROW1'], 'een tabel in Parquet of Arrow', 'exporteer de tabel als CSV UTF-8'],
  [['$FL2', '<stata_dta>'], 'een bestand van SPSS of Stata', 'exporteer de tabel als CSV UTF-8'],
  [
    ['\x09\x08\x10\0', '\x09\x08\x08\0', '\x09\x04\x06\0', '\x09\x02\x06\0', '\x09\0\x04\0'],
    'een heel oud Excel-bestand (.xls)',
  ],
];

/** How files that are text begin, once marks of an encoding are gone. */
const textual: [pattern: RegExp, what: string, tip?: string][] = [
  [
    /^<\?xml[^]*?(<\w*:?Workbook\b|progid="Excel\.Sheet")/i,
    'een XML-werkmap van Excel 2003',
    'open haar in Excel en sla haar op als .xlsx',
  ],
  [
    /^<\?xml[^]*?<office:document\b/i,
    'een plat OpenDocument-bestand (.fods)',
    'open het in LibreOffice en sla het op als .ods of .xlsx',
  ],
  [/^(<\?xml[^]*?)?<svg\b/i, 'een plaatje', asTable],
  [
    /^<(!doctype html|html|head|body|table|meta|style|script|div|title|!--)|^<\?xml[^]*?<html\b/i,
    'een webpagina (HTML), ook als de naam op .xls eindigt',
  ],
  [/^<(\?xml|!doctype)/i, 'XML'],
  [/^(MIME-Version:|From: <Saved by)/i, 'een bewaarde webpagina (MHTML)'],
  [/^(Received|Return-Path|Delivered-To|Message-ID): /i, 'een mailbericht', asTable],
  [/^ID;P(WXL|[;\r\n])/, 'een SYLK-bestand (.slk)'],
  [
    /^\{\s*"[^}]*"doc_id"|^\{"url":\s*"https:\/\/docs\.google\.com|^\[InternetShortcut\]/,
    'alleen een verwijzing naar een blad op internet',
    'open haar, kies daar Bestand > Downloaden > Microsoft Excel (.xlsx), en neem dat bestand',
  ],
  [/^[[{]/, 'JSON'],
];

/** Names that old files of Office keep in their own list of parts. */
const oldOffice: [part: string, what: string, tip: string][] = [
  [
    'EncryptedPackage',
    'een werkmap of document met een wachtwoord',
    'haal in Excel het wachtwoord weg bij Bestand > Info en sla de werkmap op als .xlsx',
  ],
  ['WordDocument', 'een oud Word-document (.doc)', asTable],
  ['PowerPoint Document', 'een oude presentatie van PowerPoint (.ppt)', asTable],
  ['__substg1.0_', 'een mail van Outlook (.msg)', 'sla de bijlage op en neem die'],
  ['Workbook', 'een oud Excel-bestand (.xls)', 'open het in Excel en sla het op als .xlsx'],
  ['Book', 'een oud Excel-bestand (.xls)', 'open het in Excel en sla het op als .xlsx'],
];

const lineBreaks = new Set([9, 10, 13]);

/** Whether a file is what Excel lays beside a workbook that is open: how long a name is, and the name. */
const isLock = (bytes: Uint8Array): boolean =>
  bytes.length === 165 &&
  bytes.subarray(0, 1).some((first) => first < 32 && !lineBreaks.has(first));

const lock: Refusal = {
  kind: 'bestandssoort',
  message: 'dit is geen werkmap, maar een teken van Excel dat de werkmap open is',
  expected: 'de werkmap zelf: dezelfde naam zonder ~$',
  tip: 'sluit de werkmap in Excel, en kies haar',
};

const zip = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];
const encodingMark = /^(\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/;

/** What the first bytes say a file is: text, a zip such as a workbook, or something that is refused. */
export function fileKind(bytes: Uint8Array): 'text' | 'zip' | { refused: Refusal } {
  const start = latin1Text(bytes.subarray(0, 2000));
  if (zip.some((one) => start.startsWith(one))) return 'zip';
  if (start.startsWith('\xD0\xCF\x11\xE0')) return { refused: oldFile(bytes) };
  if (isLock(bytes)) return { refused: lock };
  const text = start.replace(encodingMark, '').replaceAll('\0', '').trimStart();
  const known =
    magic.find(([starts]) => starts.some((one) => start.startsWith(one))) ??
    (start.startsWith('ftyp', 4) ? ['', 'een foto of film', asTable] : undefined) ??
    textual.find(([pattern]) => pattern.test(text));
  return known ? { refused: refused(known[1], known[2] ?? saveAs) } : 'text';
}

const inUtf16 = (name: string) => Array.from(name, (letter) => `${letter}\0`).join('');

function oldFile(bytes: Uint8Array): Refusal {
  const file = latin1Text(bytes);
  const known = oldOffice.find(([part]) => file.includes(inUtf16(part)));
  return known
    ? refused(known[1], known[2])
    : refused('een oud bestand van Office (.xls) of een werkmap met wachtwoord', saveAs);
}
