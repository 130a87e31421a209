import { zipSync } from 'fflate';
import {
  notedBook,
  refusedBook,
  refusedOds,
  soundBook,
  soundOds,
  type HostileBook,
} from './hostile-book.ts';
import { odsParts } from './ods-of.ts';
import { inlineText, packed, xlsxOf, xlsxParts, type XlsxParts } from './xlsx-of.ts';

const text = (ref: string, words: string) => `<c r="${ref}" t="inlineStr">${inlineText(words)}</c>`;
const asBytes = (parts: Record<string, string>) =>
  Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, Buffer.from(part)]));

/** A workbook whose parts are not packed, with some bytes changed at every place. */
function changedBytes(from: string, to: string, parts: XlsxParts = {}): Uint8Array {
  const bytes = Buffer.from(zipSync(asBytes(xlsxParts(parts)), { level: 0 }));
  for (let at = bytes.indexOf(from); at !== -1; at = bytes.indexOf(from, at + 1))
    bytes.write(to, at, 'latin1');
  return new Uint8Array(bytes);
}

/** A workbook in which the directory says that a part is larger than it is. */
function otherSize(path: string): Uint8Array {
  const bytes = Buffer.from(xlsxOf());
  const name = bytes.lastIndexOf(path);
  bytes.writeUInt32LE(bytes.readUInt32LE(name - 22) + 1, name - 22);
  return new Uint8Array(bytes);
}

const without = (path: string) => {
  const left = Object.entries(xlsxParts({})).filter(([name]) => name !== path);
  return packed(Object.fromEntries(left));
};
const withPart = (path: string, change: (xml: string) => string) => {
  const parts = xlsxParts({});
  return packed({ ...parts, [path]: change(parts[path] ?? '') });
};
const whole = xlsxOf();
const sheet = 'xl/worksheets/sheet1.xml';
const blanks = ' '.repeat(60_000_000);

/** Workbooks that were cut, altered or swollen on their way. */
export const damagedBooks: HostileBook[] = [
  refusedBook(
    'one letter of a text altered',
    /beschadigd: het deel xl\/worksheets\/sheet1.xml/,
    changedBytes('Taal, werk', 'Gaal, werk'),
  ),
  refusedBook(
    'one letter of a shared text altered',
    /beschadigd: het deel xl\/sharedStrings.xml/,
    changedBytes('Gedeeld', 'gedeeld', { strings: ['<t>Gedeeld</t>'] }),
  ),
  refusedBook(
    'a size that is not that of the part',
    /beschadigd: het deel xl\/worksheets\/sheet1.xml/,
    otherSize(sheet),
  ),
  refusedBook('the end cut off', /afgebroken/, whole.subarray(0, whole.length - 30)),
  refusedBook('only the first half', /afgebroken/, whole.subarray(0, whole.length / 2)),
  refusedBook(
    'bytes cut out of the middle',
    /beschadigd/,
    new Uint8Array(Buffer.concat([whole.subarray(0, 300), whole.subarray(400)])),
  ),
  refusedBook(
    'one path twice',
    /zit er twee keer in/,
    changedBytes('xl/stylez.xml', 'xl/styles.xml', { more: { 'xl/stylez.xml': '<styleSheet/>' } }),
  ),
  refusedBook('one cell twice', /cel E6 staat er twee keer in/, {
    cells: { E6: '<c r="E6"><v>950</v></c><c r="E6"><v>951</v></c>' },
  }),
  refusedBook('a cell of another row', /op rij 6 staat cel E9/, {
    cells: { E6: '<c r="E9"><v>950</v></c>' },
  }),
  refusedBook('no list of sheets', /beschadigd/, without('xl/workbook.xml')),
  refusedBook('no sheet', /het blad "Blad1" ontbreekt/, without(sheet)),
  refusedBook(
    'a sheet that breaks off',
    /niet te lezen/,
    withPart(sheet, (xml) => xml.slice(0, -30)),
  ),
  refusedBook(
    'tags that close each other',
    /niet te lezen/,
    withPart(sheet, (xml) => xml.replace('</c></row>', '</row></c>')),
  ),
  refusedBook(
    'an entity that grows',
    /niet te lezen/,
    withPart(sheet, (xml) =>
      xml
        .replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet')
        .replace('Arnhem', '&a;'),
    ),
  ),
  refusedBook(
    'letters in another encoding than it says',
    /niet te lezen/,
    packed({ ...xlsxParts({}), [sheet]: Buffer.from(xlsxParts({})[sheet] ?? '', 'latin1') }),
  ),
  refusedBook('sixty million blanks', /6[01] MB groot/, { after: blanks }),
  refusedOds('sixty million blanks', /6[01] MB groot/, { after: blanks }),
  soundBook('sixty million blanks in a part that nobody reads', {
    more: { 'xl/media/foto.png': blanks },
  }),
  refusedBook('a word in the last row', /ook cel A1048576 gevuld, .*op rij 1\.048\.576/, {
    moreRows: `<row r="1048576">${text('A1048576', 'x')}</row>`,
  }),
  refusedBook('a word in the last row and column', /ook cel XFD1048576 gevuld/, {
    moreRows: `<row r="1048576">${text('XFD1048576', 'x')}</row>`,
  }),
  refusedBook('a word in the last column', /ook cel XFD3 gevuld, ver naast/, {
    rows: { 3: '' },
    cells: { F3: text('XFD3', 'x') },
  }),
  refusedBook('a word in the last column of the header', /ook cel XFD1 gevuld/, {
    cells: { F1: `${text('F1', 'bron')}${text('XFD1', 'x')}` },
  }),
  soundBook('a space in the last row', {
    moreRows: `<row r="1048576">${text('A1048576', ' ')}</row>`,
  }),
  soundBook('spaces that do not break in the last column', {
    cells: { F3: text('XFD3', '\u00A0') },
  }),
  soundBook('a million empty rows', { moreRows: '<row/>'.repeat(1_000_000) }),
  soundBook('a format on the last cell', {
    moreRows: '<row r="1048576"><c r="XFD1048576" s="0"/></row>',
  }),
  refusedOds('a word in the last row', /ook cel A1048577 gevuld/, {
    moreRows:
      '<table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>',
  }),
  refusedOds('one row a million times', /te vaak herhaald/, {
    rows: { 6: 'table:number-rows-repeated="1000000"' },
  }),
  refusedOds('one cell in every row and column', /te vaak herhaald/, {
    rows: { 6: 'table:number-rows-repeated="1000000"' },
    cells: {
      F6: '<table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell>',
    },
  }),
  refusedOds('a row twice', /GM1900 staat/, { rows: { 6: 'table:number-rows-repeated="2"' } }),
  refusedOds('a password', /wachtwoord/, {
    more: {
      'META-INF/manifest.xml': '<manifest><file-entry><encryption-data/></file-entry></manifest>',
    },
  }),
  refusedBook(
    'no content (OpenDocument)',
    /inhoud ontbreekt/,
    packed(
      Object.fromEntries(Object.entries(odsParts()).filter(([path]) => path !== 'content.xml')),
    ),
  ),
  soundOds('the rows of an earlier version', {
    beforeTable:
      '<table:tracked-changes><table:deletion><table:cell-content-deletion><table:table-cell office:value-type="string"><text:p>oud</text:p></table:table-cell></table:cell-content-deletion></table:deletion></table:tracked-changes>',
  }),
  soundOds('rows of a link to another program', {
    after:
      '<table:dde-links><table:dde-link><table:table><table:table-row><table:table-cell office:value-type="string"><text:p>oud</text:p></table:table-cell></table:table-row></table:table></table:dde-link></table:dde-links>',
  }),
  notedBook(
    'a workbook beside a text in a zip',
    /^lees-mij\.txt in de zip$/m,
    packed({ 'lees-mij.txt': 'x', 'antwoorden.xlsx': whole }),
  ),
];
