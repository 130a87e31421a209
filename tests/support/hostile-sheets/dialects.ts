import { encodings } from '../encode-text.ts';
import { changed, refused, same, sampleText, withCell, type Family } from './hostile-sheet.ts';

const excel = sampleText();
const quoted = sampleText({ quoteAll: true });
const header = (change: (line: string) => string) => excel.replace(/^.*/, change);
const saying = (yes: string, no: string) =>
  excel.replaceAll(';ja;', `;${yes};`).replaceAll(';nee;', `;${no};`);
const order = [3, 5, 0, 4, 2, 1];
const permuted = changed((rows) => {
  for (const [index, row] of rows.entries()) rows[index] = order.map((column) => row[column] ?? '');
});
const padded = changed((rows) => {
  for (const row of rows.slice(1))
    for (const [index, cell] of row.entries()) row[index] = ` ${cell}\u00A0 `;
});

/** Ways in which a sound table is written; all give the same records. */
export const soundDialects: Family = [
  same('Dutch Excel: semicolons and CRLF', excel),
  same('commas', sampleText({ delimiter: ',' })),
  same('tabs', sampleText({ delimiter: '\t' })),
  same('bars', sampleText({ delimiter: '|' })),
  same('line feeds only', sampleText({ lineEnd: '\n' })),
  same('carriage returns only', sampleText({ lineEnd: '\r' })),
  same('every cell between quotes', quoted),
  same('no final line end', sampleText({ finalLineEnd: false })),
  same('sep= and semicolons', `sep=;\r\n${excel}`),
  same('SEP= between quotes, and commas', `"SEP=,"\n${sampleText({ delimiter: ',' })}`),
  same('sep= in UTF-16', encodings['utf-16le'](`sep=;\r\n${excel}`)),
  ...Object.entries(encodings).map(([name, encode]) => same(name, encode(excel))),
  same('UTF-16 without a byte order mark', encodings['utf-16le'](excel).subarray(2)),
  same(
    'UTF-16 and tabs: Unicode text of Excel',
    encodings['utf-16le'](sampleText({ delimiter: '\t' })),
  ),
  same('columns in another order', permuted),
  same('a code without its letters', withCell(2, 0, '0228')),
  same('a code that lost its zero', withCell(2, 0, '228')),
  same('a code in lower case', withCell(2, 0, 'gm0228')),
  same('the code beside the name too', withCell(2, 1, 'Ede (GM0228)')),
  same('the word gemeente before a name', withCell(2, 1, 'Gemeente Ede')),
  same('a place in the municipality of the code', withCell(2, 1, 'Lunteren')),
  same('cells padded with spaces and NBSP', padded),
  same('empty columns at the end', excel.replaceAll('\r\n', ';;;\r\n').replace(',\n', ',\n')),
  same(
    'a delimiter too many at the end of every row but the header',
    excel.replaceAll('\r\n', ';\r\n').replace('bron;', 'bron'),
  ),
  same(
    'a delimiter too many at the end of the header',
    header((line) => `${line};`),
  ),
  same(
    'names of columns in capitals',
    header((line) => line.toUpperCase()),
  ),
  same(
    'names of columns with spaces',
    header((line) => line.replaceAll('_', ' ')),
  ),
  same(
    'names of columns with hyphens',
    header((line) => line.replaceAll('_', '-')),
  ),
  same('an accent in the name of a column', excel.replace('gemeentecode', 'Gemeentecodé')),
  same('decomposed accents', excel.normalize('NFD')),
  same('zero width spaces', excel.replace('Arnhem', 'Arn\u200Bhem').replace('café', 'ca\u200Bfé')),
  same('soft hyphens', excel.replace('Coördinatie', 'Coördi\u00ADnatie')),
  same('WAAR and ONWAAR', saying('WAAR', 'ONWAAR')),
  same('TRUE and FALSE', saying('TRUE', 'FALSE')),
  same('JA and Nee', saying('JA', 'Nee')),
  same('the name in another spelling', excel.replace("'s-Hertogenbosch", '’s Hertogenbosch')),
  same('the name that everybody uses', excel.replace("'s-Hertogenbosch", 'Den Bosch')),
  same('the name without accents', excel.replace('Súdwest-Fryslân', 'Sudwest Fryslan')),
  same('a code in small letters', excel.replace('GM0202', 'gm0202')),
  same(
    'rows in another order',
    changed((rows) => rows.push(...rows.splice(1, 2))),
  ),
  same('euro with NBSP', excel.replace('€ 1.000', '€\u00A01.000')),
  same('amounts with ,-', excel.replace('€ 1.000', '€ 1.000,-')),
  same('amounts with EUR behind', excel.replace('€ 1.000', '1.000 EUR')),
  same('thousands apart by a space', excel.replace('€ 1.000', '1 000')),
  same(
    'English numbers throughout',
    excel.replace('2.370,50', '2,370.50').replace('€ 1.000', '1,000'),
  ),
  same('amounts without thousands', excel.replace('2.370,50', '2370,5')),
];

/** Sound tables with blank rows, which are counted and passed over. */
export const blankRows: Family = [
  same('a final line end too many', `${excel}\r\n\r\n`),
  same('Pollock: LF CR line ends', sampleText({ lineEnd: '\n\r' })),
  same('rows of delimiters at the end', `${excel};;;;;\r\n;;;;;\r\n`),
  same('a blank row above the header', `\r\n${excel}`),
  same('rows of delimiters above the header', `;;;;;\r\n;;\r\n${excel}`),
  same('Frictionless: blank-row', excel.replace('GM0228;', '\r\nGM0228;')),
  same('a row of delimiters only', excel.replace('GM0228;', ';;;;;\r\nGM0228;')),
  same('a row of spaces', excel.replace('GM0228;', ' \u00A0 \r\nGM0228;')),
  same('blank rows below sep=', `sep=;\r\n\r\n${excel}`),
];

/** Dialects of which a strict reader can make nothing certain. */
export const unsoundDialects: Family = [
  refused('Pollock: spaces between cells', 'kopregel', excel.replaceAll(';', ' ')),
  refused('Pollock: colons between cells', 'kopregel', excel.replaceAll(';', ':')),
  refused('Pollock: two signs between cells', 'kopregel', excel.replaceAll(';', ';;')),
  refused('Pollock: single quotes', 'kopregel', quoted.replaceAll('"', "'")),
  refused(
    'Pollock: backslash before a quote',
    'aanhalingsteken',
    quoted.replaceAll('""vast""', '\\"vast\\"'),
  ),
  refused(
    'Pollock: backslash before a delimiter',
    'aantal-cellen',
    excel.replace(
      '"Taal, werk; en een financiële regeling voor één jaar."',
      'Taal, werk\\; en meer.',
    ),
  ),
  refused(
    'Pollock: a row with another delimiter',
    'aantal-cellen',
    excel.replace('GM0228;Ede;nee;;;', 'GM0228,Ede,nee,,,'),
  ),
  refused(
    'Pollock: record delimiter of another sign',
    'aantal-cellen',
    `${excel.slice(0, excel.indexOf('\r\n'))}\r\n${excel.slice(excel.indexOf('GM0228')).replaceAll('\r\n', '#')}`,
  ),
  refused('sep= of another delimiter', 'kopregel', `sep=,\r\n${excel}`),
  refused('sep= of an unknown delimiter', 'kopregel', `sep=#\r\n${excel.replaceAll(';', '#')}`),
  refused('typographic quotes around cells', 'kopregel', quoted.replaceAll('"', '”')),
  refused(
    'a delimiter inside a cell without quotes',
    'aantal-cellen',
    excel.replace('Enquête 2026', 'Enquête; 2026'),
  ),
  refused(
    'a decimal comma in a comma file',
    'aantal-cellen',
    sampleText({ delimiter: ',' }).replace('"2.370,50"', '2370,50'),
  ),
  refused('numbers in two styles', 'bedrag', withCell(5, 4, '950.00')),
  refused(
    'a thousands comma alone',
    'bedrag',
    changed((rows) => {
      for (const row of rows.slice(1)) row[4] = row[4] === '' ? '' : '2,370';
    }),
  ),
];
