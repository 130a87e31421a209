import type { Refusal } from './decode-bytes.ts';

const ascii = (bytes: Uint8Array, length: number) =>
  String.fromCharCode(...bytes.subarray(0, length));

const saveAs = 'open het in een rekenprogramma en sla het op als CSV UTF-8 of als .xlsx';

const refused = (what: string): Refusal => ({
  kind: 'bestandssoort',
  message: `dit is ${what}, geen CSV of Excel-werkmap`,
  expected: 'een .csv of .xlsx',
  tip: saveAs,
});

const magic: [starts: string[], what: string][] = [
  [['\xD0\xCF\x11\xE0'], 'een oud Excel-bestand (.xls) of een werkmap met wachtwoord'],
  [['%PDF'], 'een PDF'],
  [['\x1F\x8B'], 'een ingepakt bestand (gzip)'],
  [['\x89PNG', '\xFF\xD8\xFF', 'GIF8'], 'een plaatje'],
  [['{\\rtf'], 'een tekstdocument (RTF)'],
];

const textual: [pattern: RegExp, what: string][] = [
  [/^(\xEF\xBB\xBF)?\s*<(!doctype|html|head|body|table|meta|\?xml|!--)/i, 'een webpagina of XML'],
  [/^(\xEF\xBB\xBF)?\s*[[{]/, 'JSON'],
];

const zip = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/** What the first bytes say a file is: text, a zip such as a workbook, or something that is refused. */
export function fileKind(bytes: Uint8Array): 'text' | 'zip' | { refused: Refusal } {
  const start = ascii(bytes, 64);
  if (zip.some((one) => start.startsWith(one))) return 'zip';
  const known =
    magic.find(([starts]) => starts.some((one) => start.startsWith(one))) ??
    textual.find(([pattern]) => pattern.test(start));
  return known ? { refused: refused(known[1]) } : 'text';
}
