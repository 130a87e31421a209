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
  ...refused('geen-rijen', {
    'Pollock: no payload': header,
  }),
  ...refused('kopregel', {
    'Pollock: an empty file': '',
    'only line ends': '\r\n\r\n',
    'Pollock: no header': body,
    'Pollock: two header rows': header + header + body,
    'Pollock: a preamble': `Enquête statushouders;;;;;\r\n${excel}`,
    'csvlint: title_row': `Enquête statushouders 2026\r\n\r\n${excel}`,
    'Pollock: several tables, the same columns': `${excel}\r\n${excel}`,
    'Frictionless: blank-header': rename('beantwoord', ''),
    'Frictionless: duplicate-label': rename('bron', 'gemeente'),
    'one column in two spellings': rename('bron', 'Budget per vergunninghouder'),
    'Frictionless: missing-label':
      header.replace(';bron', '') + body.replaceAll(/;[^;\r\n]*\r\n/g, '\r\n'),
    'Frictionless: incorrect-label': rename('samenvatting', 'antwoord'),
    'a slip in the name of a column': rename('samenvatting', 'samenvating'),
    'an extra column': excel.replaceAll('\r\n', ';x\r\n'),
    'a column named __proto__': excel.replaceAll('\r\n', ';x\r\n').replace(';x', ';__proto__'),
    'a column named constructor': excel.replaceAll('\r\n', ';x\r\n').replace(';x', ';constructor'),
    'a table of something else':
      'jaar;gemeente;wachtlijst;aantal\r\n2026;Arnhem;ja;3\r\n2026;Ede;nee;0\r\n',
  }),
  ...refused('gemeente', {
    'a row of units under the header': `${header}code;naam;ja;tekst;950;adres\r\n${body}`,
    'a row of totals': `${excel};Totaal;;;4320,50;\r\n`,
    'a footnote as wide as the table': `${excel}Bron: eigen onderzoek;;;;;\r\n`,
    'Frictionless: foreign-key': withCell(2, 0, 'GM9999'),
    'a code without its letters, of another': withCell(2, 0, '0203'),
    'a code that is a number with a comma': withCell(2, 0, '228,0'),
    'a code with the letter O': withCell(2, 0, 'GMO228'),
    'the code of another municipality': withCell(2, 0, 'GM0203'),
    'two names exchanged': changed((rows) => {
      const [, first, second] = rows;
      if (first && second) [first[1], second[1]] = [second[1] ?? '', first[1] ?? ''];
    }),
    'a name with a footnote sign': withCell(2, 1, 'Ede *'),
    'a name with more behind it': withCell(2, 1, `Ede${' '.repeat(64)}en Epe`),
    'a name with the province of another': `${excel}GM0164;Hengelo (Gld);nee;;;\r\n`,
    'a name missing': withCell(2, 1, ''),
    'another name with a slip in it': withCell(2, 1, 'Doetichem'),
    'another code beside the name': withCell(2, 1, 'Ede (GM0203)'),
    'a total with a code': withCell(2, 1, 'Totaal'),
  }),
  ...refused('aantal-cellen', {
    'Pollock: several tables, fewer columns': `${excel}\r\ncode;naam\r\nGM0014;Groningen\r\n`,
    'Pollock: several tables, more columns': `${excel}\r\na;b;c;d;e;f;g\r\n1;2;3;4;5;6;7\r\n`,
    'Pollock: a footnote': `${excel}Bron: eigen onderzoek\r\n`,
    'a column without a name at the end': excel.replaceAll('CBS\r\n', 'CBS;los\r\n'),
    'Frictionless: extra-cell': excel.replace('CBS\r\n', 'CBS;en meer\r\n'),
    'Frictionless: missing-cell': excel.replace(';CBS\r\n', '\r\n'),
    'csvlint: ragged_rows': excel.replace('GM0228;Ede;nee;;;', 'GM0228;Ede'),
    'a footnote below a blank row': `${excel}\r\nBron: eigen onderzoek, 2026\r\n`,
    'a delimiter too many at the end of one row': excel.replace('CBS\r\n', 'CBS;\r\n'),
    'a delimiter too many in one row, and an empty last cell': excel.replace(
      'GM0228;Ede;nee;',
      'GM0228;Ede;;nee;',
    ),
    'one row of one table, with a delimiter too many': `${header}GM0228;Ede;nee;;;;\r\n`,
  }),
  ...refused('hele-regels', {
    'each row one quoted cell': wholeRows(excel),
    'each row one quoted cell, with commas': wholeRows(commas),
    'each row one quoted cell, and empty cells behind it': wholeRows(commas).replaceAll(
      '\r\n',
      ';;;\r\n',
    ),
    'some rows one quoted cell': wholeRows(commas).replace(/^"(.*)"/, '$1'),
  }),
  ...refused('aanhalingsteken', {
    'csvlint: stray_quote': excel.replace('Een café', 'Een "café"'),
    'csvlint: unclosed_quote': excel.replace(';Een café', ';"Een café'),
    'csvlint: whitespace before a quote': excel.replace(';"Geen', '; "Geen'),
    'text after a closing quote': excel.replace('maatwerk."', 'maatwerk." x'),
    'a single quote too many in the header': rename('bron', 'br"on'),
    'a quote opened in one row and closed in a later one': excel
      .replace('nee;;;', 'nee;"onduidelijk;;')
      .replace('nee;', 'nee;')
      .replace(';CBS', ';CBS"'),
    'rows swallowed by one cell': `${header}GM0202;Arnhem;ja;"Taal;;x\r\nGM0228;Ede;nee;;;\r\nWerk";950;CBS\r\n`,
  }),
  ...refused('dubbel', {
    'Frictionless: primary-key': excel + 'GM0202;Arnhem;nee;;;\r\n',
    'one municipality under two names': excel + 'GM0796;Den Bosch;nee;;;\r\n',
  }),
];
