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
  ...same({
    'Dutch Excel: semicolons and CRLF': excel,
    commas: sampleText({ delimiter: ',' }),
    tabs: sampleText({ delimiter: '\t' }),
    bars: sampleText({ delimiter: '|' }),
    'line feeds only': sampleText({ lineEnd: '\n' }),
    'carriage returns only': sampleText({ lineEnd: '\r' }),
    'every cell between quotes': quoted,
    'no final line end': sampleText({ finalLineEnd: false }),
    'sep= and semicolons': `sep=;\r\n${excel}`,
    'SEP= between quotes, and commas': `"SEP=,"\n${sampleText({ delimiter: ',' })}`,
    'sep= in UTF-16': encodings['utf-16le'](`sep=;\r\n${excel}`),
    'UTF-16 without a byte order mark': encodings['utf-16le'](excel).subarray(2),
    'UTF-16 and tabs: Unicode text of Excel': encodings['utf-16le'](
      sampleText({ delimiter: '\t' }),
    ),
    'columns in another order': permuted,
    'a code without its letters': withCell(2, 0, '0228'),
    'a code that lost its zero': withCell(2, 0, '228'),
    'a code in lower case': withCell(2, 0, 'gm0228'),
    'the code beside the name too': withCell(2, 1, 'Ede (GM0228)'),
    'the word gemeente before a name': withCell(2, 1, 'Gemeente Ede'),
    'a place in the municipality of the code': withCell(2, 1, 'Lunteren'),
    'cells padded with spaces and NBSP': padded,
    'empty columns at the end': excel.replaceAll('\r\n', ';;;\r\n').replace(',\n', ',\n'),
    'a delimiter too many at the end of every row but the header': excel
      .replaceAll('\r\n', ';\r\n')
      .replace('bron;', 'bron'),
    'a delimiter too many at the end of the header': header((line) => `${line};`),
    'names of columns in capitals': header((line) => line.toUpperCase()),
    'names of columns with spaces': header((line) => line.replaceAll('_', ' ')),
    'names of columns with hyphens': header((line) => line.replaceAll('_', '-')),
    'an accent in the name of a column': excel.replace('gemeentecode', 'Gemeentecodé'),
    'decomposed accents': excel.normalize('NFD'),
    'zero width spaces': excel.replace('Arnhem', 'Arn\u200Bhem').replace('café', 'ca\u200Bfé'),
    'soft hyphens': excel.replace('Coördinatie', 'Coördi\u00ADnatie'),
    'WAAR and ONWAAR': saying('WAAR', 'ONWAAR'),
    'TRUE and FALSE': saying('TRUE', 'FALSE'),
    'JA and Nee': saying('JA', 'Nee'),
    'the name in another spelling': excel.replace("'s-Hertogenbosch", '’s Hertogenbosch'),
    'the name that everybody uses': excel.replace("'s-Hertogenbosch", 'Den Bosch'),
    'the name without accents': excel.replace('Súdwest-Fryslân', 'Sudwest Fryslan'),
    'a code in small letters': excel.replace('GM0202', 'gm0202'),
    'rows in another order': changed((rows) => rows.push(...rows.splice(1, 2))),
    'euro with NBSP': excel.replace('€ 1.000', '€\u00A01.000'),
    'amounts with ,-': excel.replace('€ 1.000', '€ 1.000,-'),
    'amounts with EUR behind': excel.replace('€ 1.000', '1.000 EUR'),
    'thousands apart by a space': excel.replace('€ 1.000', '1 000'),
    'English numbers throughout': excel.replace('2.370,50', '2,370.50').replace('€ 1.000', '1,000'),
    'amounts without thousands': excel.replace('2.370,50', '2370,5'),
  }),
  ...Object.entries(encodings).flatMap(([name, encode]) => same({ [name]: encode(excel) })),
];

/** Sound tables with blank rows, which are counted and passed over. */
export const blankRows: Family = [
  ...same({
    'a final line end too many': `${excel}\r\n\r\n`,
    'Pollock: LF CR line ends': sampleText({ lineEnd: '\n\r' }),
    'rows of delimiters at the end': `${excel};;;;;\r\n;;;;;\r\n`,
    'a blank row above the header': `\r\n${excel}`,
    'rows of delimiters above the header': `;;;;;\r\n;;\r\n${excel}`,
    'Frictionless: blank-row': excel.replace('GM0228;', '\r\nGM0228;'),
    'a row of delimiters only': excel.replace('GM0228;', ';;;;;\r\nGM0228;'),
    'a row of spaces': excel.replace('GM0228;', ' \u00A0 \r\nGM0228;'),
    'blank rows below sep=': `sep=;\r\n\r\n${excel}`,
  }),
];

/** Dialects of which a strict reader can make nothing certain. */
export const unsoundDialects: Family = [
  ...refused('kopregel', {
    'Pollock: spaces between cells': excel.replaceAll(';', ' '),
    'Pollock: colons between cells': excel.replaceAll(';', ':'),
    'Pollock: two signs between cells': excel.replaceAll(';', ';;'),
    'Pollock: single quotes': quoted.replaceAll('"', "'"),
    'sep= of another delimiter': `sep=,\r\n${excel}`,
    'sep= of an unknown delimiter': `sep=#\r\n${excel.replaceAll(';', '#')}`,
    'typographic quotes around cells': quoted.replaceAll('"', '”'),
  }),
  ...refused('aanhalingsteken', {
    'Pollock: backslash before a quote': quoted.replaceAll('""vast""', '\\"vast\\"'),
  }),
  ...refused('aantal-cellen', {
    'Pollock: backslash before a delimiter': excel.replace(
      '"Taal, werk; en een financiële regeling voor één jaar."',
      'Taal, werk\\; en meer.',
    ),
    'Pollock: a row with another delimiter': excel.replace(
      'GM0228;Ede;nee;;;',
      'GM0228,Ede,nee,,,',
    ),
    'Pollock: record delimiter of another sign': `${excel.slice(0, excel.indexOf('\r\n'))}\r\n${excel.slice(excel.indexOf('GM0228')).replaceAll('\r\n', '#')}`,
    'a delimiter inside a cell without quotes': excel.replace('Enquête 2026', 'Enquête; 2026'),
    'a decimal comma in a comma file': sampleText({ delimiter: ',' }).replace(
      '"2.370,50"',
      '2370,50',
    ),
  }),
  ...refused('bedrag', {
    'numbers in two styles': withCell(5, 4, '950.00'),
    'a thousands comma alone': changed((rows) => {
      for (const row of rows.slice(1)) row[4] = row[4] === '' ? '' : '2,370';
    }),
  }),
];
