import {
  notedBook,
  notedOds,
  refusedBook,
  refusedOds,
  soundBook,
  soundOds,
  type HostileBook,
} from './hostile-book.ts';
import { inlineText, xlsxOf, type XlsxParts } from './xlsx-of.ts';

const noZero = /een 0 die het blad niet als 0 toont, in E6/;
const nothing = /toont het blad niets in/;
const other = /toont het blad iets anders dan er staat in/;
const formats = (code: string) =>
  `<numFmts><numFmt numFmtId="164" formatCode="${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"/></numFmts>`;

/** A workbook with a number in the last amount, in a format. */
const amountIn = (code: string, value = 950, more: XlsxParts = {}) =>
  xlsxOf({
    formats: formats(code),
    xfs: ['numFmtId="164"'],
    cells: { E6: `<c r="E6" s="1"><v>${value}</v></c>` },
    ...more,
  });
const numbered = (id: number, value = 950) =>
  xlsxOf({ xfs: [`numFmtId="${id}"`], cells: { E6: `<c r="E6" s="1"><v>${value}</v></c>` } });
const textIn = (code: string) =>
  xlsxOf({ formats: formats(code), xfs: ['numFmtId="164"'], styles: { D6: 1 } });
const zero = { E6: '<c r="E6"><v>0</v></c>' };
const odsZero = (style = '') =>
  `<table:table-cell ${style} office:value-type="currency" office:currency="EUR" office:value="0"><text:p>€ -</text:p></table:table-cell>`;
const odsFormat = (styles: string) =>
  `${styles}<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>`;
const setting = (inside: string) =>
  `<office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${inside}</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings>`;
const noZeros =
  '<config:config-item config:name="ShowZeroValues" config:type="boolean">false</config:config-item>';
const accounting = '_ € * #,##0.00_ ;_ € * -#,##0.00_ ;_ € * "-"??_ ;_ @_ ';

/** Numbers and texts that a cell shows as something else, or not at all. */
export const misleadingFormats: HostileBook[] = [
  ...[
    accounting,
    '0;-0;;@',
    '#,##0;-#,##0;"-"',
    '#',
    '#,###',
    '[=0]"";General',
    '[<1]"n.v.t.";0',
    '[>0]0;[<0]-0;"geen"',
    '0;;;',
    'General;General;',
    '0;-0;"0 maanden"',
  ].map((code) => refusedBook(`a zero in the format ${code}`, noZero, amountIn(code, 0))),
  ...[41, 42, 43, 44].map((id) =>
    refusedBook(`a zero in format ${id} of Excel`, noZero, numbered(id, 0)),
  ),
  refusedBook('a zero on a sheet that shows none', noZero, {
    cells: zero,
    sheetView: 'showZeros="0"',
  }),
  refusedBook('a zero on a sheet that shows none, in words', noZero, {
    cells: zero,
    sheetView: 'showZeros="false"',
  }),
  refusedBook('a zero whose row shows none', noZero, {
    cells: zero,
    formats: formats('0;-0;;@'),
    xfs: ['numFmtId="164"'],
    rows: { 6: 's="1" customFormat="1"' },
  }),
  refusedBook('a zero whose column shows none', noZero, {
    cells: zero,
    formats: formats('0;-0;;@'),
    xfs: ['numFmtId="164"'],
    cols: '<cols><col min="5" max="5" style="1"/></cols>',
  }),
  ...[';;;', ';;', ';-0', '"950"', '[>1000]0;'].map((code) =>
    refusedBook(`an amount in the format ${code}`, nothing, amountIn(code)),
  ),
  ...[
    '#,##0,',
    '0.0,,',
    '0" per jaar"',
    '"ca. "0',
    '[$$-409]0',
    '0\\ \\m\\l\\n',
    '[$USD] 0',
    '"€" 0 "mln"',
  ].map((code) => refusedBook(`an amount in the format ${code}`, other, amountIn(code))),
  ...['0%', '0.00%', '0\\%'].map((code) =>
    refusedBook(`an amount in the format ${code}`, /percentage in E6/, amountIn(code)),
  ),
  refusedBook('a number shown in words where a text belongs', other, {
    formats: formats('0" maatjes"'),
    xfs: ['numFmtId="164"'],
    cells: { D6: '<c r="D6" s="1"><v>3</v></c>' },
  }),
  ...[';;;', '0;-0;0;', '0;0;0;"geheim"', '@" (gepland)"', '"niet "@'].map((code) =>
    refusedBook(`a text in the format ${code}`, /in D6/, textIn(code)),
  ),
  ...[
    accounting,
    '0',
    '0.00',
    '#,##0',
    '€ #,##0.00',
    '[$€-413] #,##0.00',
    '[$€-x-euro2] 0',
    '0" euro"',
    '0.00_ ;[Red]-0.00',
    '#,##0.00_);(#,##0.00)',
    'General',
    '@',
    '0.00E+00',
    '[Blue]0',
    '[>=100]0;0.00',
    '"€" * 0',
    '0;"min "0',
    '# ?/?',
  ].map((code) => soundBook(`an amount in the format ${code}`, amountIn(code))),
  ...[1, 2, 3, 4, 7, 40, 41, 44].map((id) =>
    soundBook(`an amount in format ${id} of Excel`, numbered(id)),
  ),
  ...[accounting, '@', ';;', '0;-0;;@', 'General', '_ @_ '].map((code) =>
    soundBook(`a text in the format ${code}`, textIn(code)),
  ),
  notedBook('an amount whose cents are not shown', /toont E2 afgerond; gelezen is 2370,5/, {
    xfs: ['numFmtId="3"'],
    styles: { E2: 1 },
  }),
  notedOds('an amount whose cents are not shown', /toont E2 afgerond; gelezen is 2370,5/, {
    automaticStyles: odsFormat(
      '<number:number-style style:name="N1"><number:number number:decimal-places="0" number:min-integer-digits="1"/></number:number-style>',
    ),
    styles: { E2: 'ce1' },
  }),
  soundOds('an amount in the ordinary format', {
    automaticStyles: odsFormat(
      '<number:number-style style:name="N1"><number:number number:min-integer-digits="1"/></number:number-style>',
    ),
    styles: { E2: 'ce1' },
  }),
  soundBook('an amount with its cents', { xfs: ['numFmtId="4"'], styles: { E2: 1 } }),
  soundBook('a sheet that shows no zeros and holds none', { sheetView: 'showZeros="0"' }),
  ...[
    ['day', 'dd-mm-yyyy'],
    ['time', '[h]:mm'],
    ['day of a Dutch Excel', '[$-413]d mmmm yyyy;@'],
  ].map(([name, code]) =>
    refusedBook(`an amount that is a ${name}`, /is een datum/, amountIn(code ?? '')),
  ),
  refusedBook('a day as newer workbooks write it', /is een datum/, {
    cells: { E6: '<c r="E6" t="d"><v>2026-03-02</v></c>' },
  }),
  refusedBook('a text that is not there', /ontbreekt de tekst/, {
    cells: { D6: '<c r="D6" t="s"><v>7</v></c>' },
  }),
  soundBook('a format on a text in the cell', {
    cells: { E6: `<c r="E6" t="inlineStr">${inlineText('950')}</c>` },
  }),
  refusedOds('a zero as a dash', noZero, {
    automaticStyles: odsFormat(
      '<number:currency-style style:name="N1P0"><number:currency-symbol>€</number:currency-symbol><number:number number:min-integer-digits="1"/></number:currency-style><number:currency-style style:name="N1"><number:text>€ -</number:text><style:map style:condition="value()&gt;0" style:apply-style-name="N1P0"/><style:map style:condition="value()&lt;0" style:apply-style-name="N1P0"/></number:currency-style>',
    ),
    cells: { E6: odsZero('table:style-name="ce1"') },
  }),
  refusedOds('a zero that needs no digit', noZero, {
    automaticStyles: odsFormat(
      '<number:number-style style:name="N1"><number:number number:min-integer-digits="0"/></number:number-style>',
    ),
    cells: { E6: odsZero('table:style-name="ce1"') },
  }),
  refusedOds('a zero on sheets that show none', noZero, {
    cells: { E6: odsZero() },
    settings: setting(noZeros),
  }),
  refusedOds('a zero on a sheet that shows none', noZero, {
    cells: { E6: odsZero() },
    settings: setting(
      `<config:config-item-map-named config:name="Tables"><config:config-item-map-entry config:name="Blad1">${noZeros}</config:config-item-map-entry></config:config-item-map-named>`,
    ),
  }),
  refusedOds('an amount in thousands', other, {
    automaticStyles: odsFormat(
      '<number:number-style style:name="N1"><number:number number:min-integer-digits="1" number:display-factor="1000"/></number:number-style>',
    ),
    styles: { E6: 'ce1' },
  }),
  refusedOds('a percentage', /percentage in E6/, {
    cells: {
      E6: '<table:table-cell office:value-type="percentage" office:value="950"><text:p>95000%</text:p></table:table-cell>',
    },
  }),
  refusedOds('a day', /is een datum/, {
    cells: {
      E6: '<table:table-cell office:value-type="date" office:date-value="2026-03-02"><text:p>2 maart</text:p></table:table-cell>',
    },
  }),
  refusedOds('a formula that failed', /foutmelding/, {
    cells: {
      E6: '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>Fout:502</text:p></table:table-cell>',
    },
  }),
  refusedOds('a formula without a result', /formule zonder uitkomst in E6/, {
    cells: { E6: '<table:table-cell table:formula="of:=1+1"/>' },
  }),
  refusedOds('merged cells', /E5:E6 samengevoegd/, {
    cells: {
      E5: '<table:table-cell table:number-rows-spanned="2" table:number-columns-spanned="1" office:value-type="float" office:value="950"><text:p>950</text:p></table:table-cell>',
      E6: '<table:covered-table-cell/>',
    },
  }),
];
