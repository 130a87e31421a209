import {
  notedBook,
  notedOds,
  refusedBook,
  refusedOds,
  soundBook,
  soundOds,
  type HostileBook,
} from './hostile-book.ts';
import { xlsxOf, type XlsxParts } from './xlsx-of.ts';

const unseen = /niet te zien is in D4/;
const solid = (colour: string) =>
  `<patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill>`;

/** A workbook with one cell in a font, and on a fill. */
const inColours = (font: string, fill?: string, more: XlsxParts = {}) =>
  xlsxOf({
    fonts: [font],
    fills: fill === undefined ? [] : [fill],
    xfs: [`fontId="1" fillId="${fill === undefined ? 0 : 2}"`],
    styles: { D4: 1 },
    ...more,
  });
const theme = (dark: string, light: string) =>
  `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="n">${[
    ['dk1', dark],
    ['lt1', light],
    ['dk2', '112233'],
    ['lt2', 'FEFEFE'],
    ['accent1', 'FFFFFF'],
  ]
    .map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`)
    .join('')}</a:clrScheme></a:themeElements></a:theme>`;
const run = (text: string, font: string) => `<r><rPr>${font}</rPr><t>${text}</t></r>`;
const rule = (dxf: string, area = 'D2:D6') => ({
  dxfs: `<dxf>${dxf}</dxf>`,
  after: `<conditionalFormatting sqref="${area}"><cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>`,
});
const odsStyle = (text: string, cell = '', name = 'ce1') =>
  `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties ${cell}/><style:text-properties ${text}/></style:style>`;

const styleWithRule = `${odsStyle('fo:color="#ffffff"', '', 'Weg')}<style:style style:name="ce1" style:family="table-cell"><style:map style:condition="cell-content()=1" style:apply-style-name="Weg"/></style:style>`;
const ruleBesideRows =
  '<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="Blad1.D2:Blad1.D6"><calcext:condition calcext:apply-style-name="Weg" calcext:value="=1"/></calcext:conditional-format></calcext:conditional-formats>';

/** Text that nobody sees, and rules that may make it so. */
export const unseenTexts: HostileBook[] = [
  ...[
    ['white', '<color rgb="FFFFFFFF"/>'],
    ['white without a share of light', '<color rgb="00FFFFFF"/>'],
    ['nearly white', '<color rgb="FFFDFDFD"/>'],
    ['the ground of the theme', '<color theme="0"/>'],
    ['the ground of the theme, a little darker', '<color theme="0" tint="-0.05"/>'],
    ['the dark of the theme, made as light as it can be', '<color theme="1" tint="0.99"/>'],
    ['white by its number', '<color indexed="9"/>'],
    ['the ground of the window', '<color indexed="65"/>'],
    ['one point high', '<sz val="1"/><color theme="1"/>'],
  ].map(([name, font]) => refusedBook(`text in ${name}`, unseen, inColours(font ?? ''))),
  refusedBook(
    'text in the light of a theme of its own',
    unseen,
    inColours('<color theme="4"/>', undefined, { theme: theme('000000', 'FFFFFF') }),
  ),
  refusedBook(
    'text in a number of a list of its own',
    unseen,
    inColours('<color indexed="10"/>', undefined, {
      moreStyles: `<colors><indexedColors>${'<rgbColor rgb="00FFFFFF"/>'.repeat(64)}</indexedColors></colors>`,
    }),
  ),
  refusedBook('red on red', unseen, inColours('<color rgb="FFFF0000"/>', solid('rgb="FFFF0000"'))),
  refusedBook('black on black', unseen, inColours('<color theme="1"/>', solid('theme="1"'))),
  refusedBook(
    'text of no colour on black',
    unseen,
    inColours('<sz val="11"/>', solid('rgb="FF000000"')),
  ),
  refusedBook(
    'blue by its number on blue by its code',
    unseen,
    inColours('<color indexed="12"/>', solid('rgb="FF0000FF"')),
  ),
  refusedBook('white words in a text', /D4: "INTERN: niet publiceren"/, {
    cells: {
      D4: `<c r="D4" t="inlineStr"><is>${run('Taal. ', '<color theme="1"/>')}${run('INTERN: niet publiceren', '<color rgb="FFFFFFFF"/>')}</is></c>`,
    },
  }),
  refusedBook(
    'a white row',
    /niet te zien is in A4:D4/,
    inColours('<color theme="0"/>', undefined, { styles: { 4: 1 } }),
  ),
  refusedBook(
    'a row that is white of itself',
    /niet te zien is in A4:D4/,
    inColours('<color theme="0"/>', undefined, {
      styles: {},
      rows: { 4: 's="1" customFormat="1"' },
    }),
  ),
  refusedBook(
    'a column that is white of itself',
    /niet te zien is in D2/,
    inColours('<color theme="0"/>', undefined, {
      styles: {},
      cols: '<cols><col min="4" max="4" style="1"/></cols>',
    }),
  ),
  refusedBook(
    'signs of a picture font',
    /plaatje uit het lettertype Wingdings in D4/,
    inColours('<name val="Wingdings"/>'),
  ),
  soundBook('white on a dark fill', inColours('<color rgb="FFFFFFFF"/>', solid('theme="3"'))),
  soundBook(
    'a header in white, on the colour of its table',
    inColours('<color theme="0"/>', undefined, { styles: { 1: 1 } }),
  ),
  soundBook('red, grey and dark yellow text', inColours('<color rgb="FF808080"/>')),
  soundBook(
    'a fill of a pattern under black text',
    inColours(
      '<color theme="1"/>',
      '<patternFill patternType="darkGrid"><fgColor theme="1"/><bgColor theme="0"/></patternFill>',
    ),
  ),
  notedBook('a rule that strikes', /D2:D6 .*doorhalen/, rule('<font><strike/></font>')),
  notedBook(
    'a rule that makes white',
    /D2:D6 .*verbergen/,
    rule('<font><color theme="0"/></font>'),
  ),
  notedBook(
    'a rule that colours text and ground alike',
    /D2:D6 .*verbergen/,
    rule(
      '<font><color rgb="FFFF0000"/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill>',
    ),
  ),
  notedBook(
    'a rule that shows nothing',
    /E2:E6 .*iets anders/,
    rule('<numFmt numFmtId="164" formatCode=";;;"/>', 'E2:E99'),
  ),
  notedBook('a rule beside the sheet’s own, as newer programs write it', /D4 .*doorhalen/, {
    after:
      '<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><x14:dxf><font><strike/></font></x14:dxf></x14:cfRule><xm:sqref>D4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
  }),
  notedBook(
    'a rule that shows no zero',
    /E2:E6 .*iets anders/,
    rule('<numFmt numFmtId="164" formatCode="0;-0;;@"/>', 'E2:E99'),
  ),
  notedBook(
    'rules that strike, in more places',
    /D2:D3, F6 .*doorhalen/,
    rule('<font><strike/></font>', 'D2:D3 F6 K9'),
  ),
  soundBook(
    'a fill in the colour of the system',
    inColours('<color theme="1"/>', solid('indexed="64"')),
  ),
  notedBook('bars in place of amounts', /E2:E6 .*plaatje/, {
    after:
      '<conditionalFormatting sqref="E2:E6"><cfRule type="dataBar" priority="1"><dataBar showValue="0"/></cfRule></conditionalFormatting>',
  }),
  soundBook('a rule that only marks, and one far from the table', {
    dxfs: '<dxf><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf><dxf><font><strike/></font></dxf>',
    after:
      '<conditionalFormatting sqref="D2:D6"><cfRule dxfId="0"/></conditionalFormatting><conditionalFormatting sqref="K2:K6"><cfRule dxfId="1"/></conditionalFormatting>',
  }),
  refusedOds('white text', unseen, {
    automaticStyles: odsStyle('fo:color="#ffffff"'),
    styles: { D4: 'ce1' },
  }),
  refusedOds('red on red', unseen, {
    automaticStyles: odsStyle('fo:color="#ff0000"', 'fo:background-color="#ff0000"'),
    styles: { D4: 'ce1' },
  }),
  refusedOds('hidden text', unseen, {
    automaticStyles: odsStyle('text:display="none"'),
    styles: { D4: 'ce1' },
  }),
  soundOds('text of no colour on black, which the program makes white', {
    automaticStyles: odsStyle(
      'style:use-window-font-color="true"',
      'fo:background-color="#000000"',
    ),
    styles: { D4: 'ce1' },
  }),
  notedOds('a rule that strikes', /D2:D6 .*doorhalen/, {
    automaticStyles: odsStyle('style:text-line-through-style="solid"', '', 'Weg'),
    moreRows: ruleBesideRows,
  }),
  notedOds('a rule in the style of a cell', /D4 .*verbergen/, {
    automaticStyles: styleWithRule,
    styles: { D4: 'ce1' },
  }),
  notedOds('a rule that a program writes in both ways is told once', /in D2:D6 staat .*verbergen/, {
    automaticStyles: styleWithRule,
    styles: { D4: 'ce1' },
    moreRows: ruleBesideRows,
  }),
];
