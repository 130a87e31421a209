import { gzipSync, zipSync } from 'fflate';
import { encodings } from '../encode-text.ts';
import { refused, sampleText, type Family } from './hostile-sheet.ts';

const excel = sampleText();
const bytes = (...list: number[]) => Uint8Array.from(list);
const between = (before: string, middle: Uint8Array, after: string) =>
  Buffer.concat([Buffer.from(before), middle, Buffer.from(after)]);
const [start = '', end = ''] = excel.split('Een café');
const single = encodings['windows-1252'](excel);
const damaged = (from: number, to: number) => single.map((byte) => (byte === from ? to : byte));

const ascii = Buffer.from(
  'gemeentecode;gemeente;beantwoord;samenvatting;budget_per_vergunninghouder;bron\r\nGM0202;Arnhem;ja;Taal.;950;Caf',
);

/** Files that are no table, or whose bytes are in no encoding that we take. */
export const otherFiles: Family = [
  ...refused('bestandssoort', {
    'a web page named csv': '<!DOCTYPE html><table><tr><td>GM0202</table>',
    'an HTML table of an export': '\n<table><tr><td>GM0202</td></tr></table>',
    'an XML workbook': '<?xml version="1.0"?><Workbook/>',
    JSON: '[{"gemeentecode":"GM0202"}]',
    PDF: '%PDF-1.7\n',
    'an old workbook (.xls)': bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
    gzip: gzipSync(Buffer.from(excel)),
  }),
  ...refused('werkmap', {
    'a zip that is no workbook': zipSync({ 'a.csv': Buffer.from(excel) }),
    'half a workbook': bytes(0x50, 0x4b, 3, 4, 0, 0, 0, 0),
  }),
  ...refused('tekenset', {
    'UTF-32': bytes(0xff, 0xfe, 0, 0, 0x67, 0, 0, 0),
    'half a character of UTF-16': encodings['utf-16le'](excel).subarray(0, -1),
    'UTF-8 that breaks off': between(start, bytes(0xc3, 0xab, 0xc3), end),
    'UTF-8 and windows-1252 in one file': between(start, bytes(0xe9), end),
    'a BOM of UTF-8 on windows-1252': Buffer.concat([bytes(0xef, 0xbb, 0xbf), single]),
    'a byte without meaning': Buffer.concat([single, bytes(0x81)]),
    'UTF-8 that is cut off inside its last letter': Buffer.concat([
      Buffer.from(sampleText({ finalLineEnd: false })),
      bytes(0xc3),
    ]),
    'UTF-8 that is cut off inside its only letter that is not ASCII': Buffer.concat([
      ascii,
      bytes(0xc3),
    ]),
    'an emoji as the two halves of UTF-16, each in UTF-8': between(
      start,
      bytes(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80),
      end,
    ),
    'DOS code page': damaged(0xeb, 0x89),
    'Macintosh code page': damaged(0xeb, 0x91),
  }),
  ...refused('verkeerd-gelezen', {
    'UTF-8 encoded twice': Buffer.from(Buffer.from(excel).toString('latin1')),
  }),
  ...[
    'Zij zegt \u00d2taal\u00d3',
    '\u00d5s Middags',
    'in Belgi\u2018 ook',
    'prijs \u00db 5',
    'z\u00a2 ging het',
  ].flatMap((text) =>
    refused('tekenset', {
      [`Macintosh or DOS: ${text}`]: encodings['windows-1252'](excel.replace('Een café', text)),
    }),
  ),
];
