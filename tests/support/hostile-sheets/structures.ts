import { changed, refused, sampleText, withCell, type Family } from './hostile-sheet.ts';

const excel = sampleText();
const header = excel.slice(0, excel.indexOf('\r\n') + 2);
const body = excel.slice(header.length);
const commas = sampleText({ delimiter: ',' });
const wholeRows = (text: string) =>
  text.replaceAll(/^.+$/gm, (line) => `"${line.replaceAll('"', '""').trimEnd()}"`);
const rename = (from: string, to: string) => header.replace(from, to) + body;

/** Tables whose header, rows or cells are not those of one clean table. */
export const brokenStructures: Family = [
  refused('Pollock: no payload', 'geen-rijen', header),
  refused('Pollock: an empty file', 'kopregel', ''),
  refused('only line ends', 'kopregel', '\r\n\r\n'),
  refused('Pollock: no header', 'kopregel', body),
  refused('Pollock: two header rows', 'kopregel', header + header + body),
  refused(
    'a row of units under the header',
    'gemeente',
    `${header}code;naam;ja;tekst;950;adres\r\n${body}`,
  ),
  refused('Pollock: a preamble', 'kopregel', `Enquête statushouders;;;;;\r\n${excel}`),
  refused('csvlint: title_row', 'kopregel', `Enquête statushouders 2026\r\n\r\n${excel}`),
  refused('Pollock: several tables, the same columns', 'kopregel', `${excel}\r\n${excel}`),
  refused(
    'Pollock: several tables, fewer columns',
    'aantal-cellen',
    `${excel}\r\ncode;naam\r\nGM0014;Groningen\r\n`,
  ),
  refused(
    'Pollock: several tables, more columns',
    'aantal-cellen',
    `${excel}\r\na;b;c;d;e;f;g\r\n1;2;3;4;5;6;7\r\n`,
  ),
  refused('Pollock: a footnote', 'aantal-cellen', `${excel}Bron: eigen onderzoek\r\n`),
  refused('a row of totals', 'gemeente', `${excel};Totaal;;;4320,50;\r\n`),
  refused('a footnote as wide as the table', 'gemeente', `${excel}Bron: eigen onderzoek;;;;;\r\n`),
  refused('Frictionless: blank-header', 'kopregel', rename('beantwoord', '')),
  refused(
    'a column without a name at the end',
    'aantal-cellen',
    excel.replaceAll('CBS\r\n', 'CBS;los\r\n'),
  ),
  refused('Frictionless: duplicate-label', 'kopregel', rename('bron', 'gemeente')),
  refused('one column in two spellings', 'kopregel', rename('bron', 'Budget per vergunninghouder')),
  refused(
    'Frictionless: missing-label',
    'kopregel',
    header.replace(';bron', '') + body.replaceAll(/;[^;\r\n]*\r\n/g, '\r\n'),
  ),
  refused('Frictionless: incorrect-label', 'kopregel', rename('samenvatting', 'antwoord')),
  refused('a slip in the name of a column', 'kopregel', rename('samenvatting', 'samenvating')),
  refused('an extra column', 'kopregel', excel.replaceAll('\r\n', ';x\r\n')),
  refused(
    'a column named __proto__',
    'kopregel',
    excel.replaceAll('\r\n', ';x\r\n').replace(';x', ';__proto__'),
  ),
  refused(
    'a column named constructor',
    'kopregel',
    excel.replaceAll('\r\n', ';x\r\n').replace(';x', ';constructor'),
  ),
  refused('Frictionless: extra-cell', 'aantal-cellen', excel.replace('CBS\r\n', 'CBS;en meer\r\n')),
  refused('Frictionless: missing-cell', 'aantal-cellen', excel.replace(';CBS\r\n', '\r\n')),
  refused(
    'csvlint: ragged_rows',
    'aantal-cellen',
    excel.replace('GM0228;Ede;nee;;;', 'GM0228;Ede'),
  ),
  refused(
    'a footnote below a blank row',
    'aantal-cellen',
    `${excel}\r\nBron: eigen onderzoek, 2026\r\n`,
  ),
  refused(
    'a delimiter too many at the end of one row',
    'aantal-cellen',
    excel.replace('CBS\r\n', 'CBS;\r\n'),
  ),
  refused(
    'a delimiter too many in one row, and an empty last cell',
    'aantal-cellen',
    excel.replace('GM0228;Ede;nee;', 'GM0228;Ede;;nee;'),
  ),
  refused(
    'one row of one table, with a delimiter too many',
    'aantal-cellen',
    `${header}GM0228;Ede;nee;;;;\r\n`,
  ),
  refused('each row one quoted cell', 'hele-regels', wholeRows(excel)),
  refused('each row one quoted cell, with commas', 'hele-regels', wholeRows(commas)),
  refused(
    'each row one quoted cell, and empty cells behind it',
    'hele-regels',
    wholeRows(commas).replaceAll('\r\n', ';;;\r\n'),
  ),
  refused('some rows one quoted cell', 'hele-regels', wholeRows(commas).replace(/^"(.*)"/, '$1')),
  refused(
    'a table of something else',
    'kopregel',
    'jaar;gemeente;wachtlijst;aantal\r\n2026;Arnhem;ja;3\r\n2026;Ede;nee;0\r\n',
  ),
  refused('csvlint: stray_quote', 'aanhalingsteken', excel.replace('Een café', 'Een "café"')),
  refused('csvlint: unclosed_quote', 'aanhalingsteken', excel.replace(';Een café', ';"Een café')),
  refused(
    'csvlint: whitespace before a quote',
    'aanhalingsteken',
    excel.replace(';"Geen', '; "Geen'),
  ),
  refused(
    'text after a closing quote',
    'aanhalingsteken',
    excel.replace('maatwerk."', 'maatwerk." x'),
  ),
  refused('a single quote too many in the header', 'aanhalingsteken', rename('bron', 'br"on')),
  refused(
    'a quote opened in one row and closed in a later one',
    'aanhalingsteken',
    excel.replace('nee;;;', 'nee;"onduidelijk;;').replace('nee;', 'nee;').replace(';CBS', ';CBS"'),
  ),
  refused(
    'rows swallowed by one cell',
    'aanhalingsteken',
    `${header}GM0202;Arnhem;ja;"Taal;;x\r\nGM0228;Ede;nee;;;\r\nWerk";950;CBS\r\n`,
  ),
  refused('Frictionless: primary-key', 'dubbel', excel + 'GM0202;Arnhem;nee;;;\r\n'),
  refused('one municipality under two names', 'dubbel', excel + 'GM0796;Den Bosch;nee;;;\r\n'),
  refused('Frictionless: foreign-key', 'gemeente', withCell(2, 0, 'GM9999')),
  refused('a code without its letters, of another', 'gemeente', withCell(2, 0, '0203')),
  refused('a code that is a number with a comma', 'gemeente', withCell(2, 0, '228,0')),
  refused('a code with the letter O', 'gemeente', withCell(2, 0, 'GMO228')),
  refused('the code of another municipality', 'gemeente', withCell(2, 0, 'GM0203')),
  refused(
    'two names exchanged',
    'gemeente',
    changed((rows) => {
      const [, first, second] = rows;
      if (first && second) [first[1], second[1]] = [second[1] ?? '', first[1] ?? ''];
    }),
  ),
  refused('a name with a footnote sign', 'gemeente', withCell(2, 1, 'Ede *')),
  refused('a name with more behind it', 'gemeente', withCell(2, 1, `Ede${' '.repeat(64)}en Epe`)),
  refused(
    'a name with the province of another',
    'gemeente',
    `${excel}GM0164;Hengelo (Gld);nee;;;\r\n`,
  ),
  refused('a name missing', 'gemeente', withCell(2, 1, '')),
  refused('another name with a slip in it', 'gemeente', withCell(2, 1, 'Doetichem')),
  refused('another code beside the name', 'gemeente', withCell(2, 1, 'Ede (GM0203)')),
  refused('a total with a code', 'gemeente', withCell(2, 1, 'Totaal')),
];
