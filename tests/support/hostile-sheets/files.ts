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
  refused('a web page named csv', 'bestandssoort', '<!DOCTYPE html><table><tr><td>GM0202</table>'),
  refused(
    'an HTML table of an export',
    'bestandssoort',
    '\n<table><tr><td>GM0202</td></tr></table>',
  ),
  refused('an XML workbook', 'bestandssoort', '<?xml version="1.0"?><Workbook/>'),
  refused('JSON', 'bestandssoort', '[{"gemeentecode":"GM0202"}]'),
  refused('PDF', 'bestandssoort', '%PDF-1.7\n'),
  refused('an old workbook (.xls)', 'bestandssoort', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)),
  refused('gzip', 'bestandssoort', gzipSync(Buffer.from(excel))),
  refused('a zip that is no workbook', 'werkmap', zipSync({ 'a.csv': Buffer.from(excel) })),
  refused('half a workbook', 'werkmap', bytes(0x50, 0x4b, 3, 4, 0, 0, 0, 0)),
  refused('UTF-32', 'tekenset', bytes(0xff, 0xfe, 0, 0, 0x67, 0, 0, 0)),
  refused('half a character of UTF-16', 'tekenset', encodings['utf-16le'](excel).subarray(0, -1)),
  refused('UTF-8 that breaks off', 'tekenset', between(start, bytes(0xc3, 0xab, 0xc3), end)),
  refused('UTF-8 and windows-1252 in one file', 'tekenset', between(start, bytes(0xe9), end)),
  refused(
    'a BOM of UTF-8 on windows-1252',
    'tekenset',
    Buffer.concat([bytes(0xef, 0xbb, 0xbf), single]),
  ),
  refused('a byte without meaning', 'tekenset', Buffer.concat([single, bytes(0x81)])),
  refused(
    'UTF-8 that is cut off inside its last letter',
    'tekenset',
    Buffer.concat([Buffer.from(sampleText({ finalLineEnd: false })), bytes(0xc3)]),
  ),
  refused(
    'UTF-8 that is cut off inside its only letter that is not ASCII',
    'tekenset',
    Buffer.concat([ascii, bytes(0xc3)]),
  ),
  refused(
    'an emoji as the two halves of UTF-16, each in UTF-8',
    'tekenset',
    between(start, bytes(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80), end),
  ),
  ...[
    'Zij zegt \u00d2taal\u00d3',
    '\u00d5s Middags',
    'in Belgi\u2018 ook',
    'prijs \u00db 5',
    'z\u00a2 ging het',
  ].map((text) =>
    refused(
      `Macintosh or DOS: ${text}`,
      'tekenset',
      encodings['windows-1252'](excel.replace('Een café', text)),
    ),
  ),
  refused('DOS code page', 'tekenset', damaged(0xeb, 0x89)),
  refused('Macintosh code page', 'tekenset', damaged(0xeb, 0x91)),
  refused(
    'UTF-8 encoded twice',
    'verkeerd-gelezen',
    Buffer.from(Buffer.from(excel).toString('latin1')),
  ),
];
