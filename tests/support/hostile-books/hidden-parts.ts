import {
  notedBook,
  notedOds,
  refusedBook,
  soundBook,
  soundOds,
  type HostileBook,
} from './hostile-book.ts';
import { inlineText } from './xlsx-of.ts';

const cols = (attributes: string) => `<cols><col ${attributes}/></cols>`;
const sheetRow = (texts: readonly string[]) =>
  `<row r="1">${texts.map((text) => `<c t="inlineStr">${inlineText(text)}</c>`).join('')}</row>`;
const header = sheetRow(['gemeentecode', 'gemeente', 'beantwoord', 'samenvatting', 'bron']);
const columnsUpTo = (column: string) =>
  `<table:table-column table:number-columns-repeated="4"/>${column}<table:table-column table:number-columns-repeated="16379"/>`;
const style = (family: string, properties: string) =>
  `<style:style style:name="x1" style:family="${family}"><style:${family}-properties ${properties}/></style:style>`;

/** Rows, columns and sheets that are there but not to be seen. */
export const hiddenParts: HostileBook[] = [
  notedBook('a hidden row', /^rij 4 \(Utrecht\) is verborgen/m, { rows: { 4: 'hidden="1"' } }),
  notedBook('a row hidden in words', /^rij 4 \(Utrecht\) is verborgen/m, {
    rows: { 4: "hidden='true'" },
  }),
  notedBook('a row without height', /^rij 4 \(Utrecht\) is zonder hoogte/m, {
    rows: { 4: 'ht="0" customHeight="1"' },
  }),
  notedBook('a row one point high', /^rij 4 \(Utrecht\) is zonder hoogte/m, {
    rows: { 4: 'ht="0.75" customHeight="1"' },
  }),
  notedBook('a folded row', /^rij 5 \('s-Hertogenbosch\) is ingeklapt/m, {
    rows: { 5: 'outlineLevel="1" hidden="1"', 6: 'collapsed="1"' },
  }),
  notedBook(
    'rows that a filter leaves out',
    /^rijen 3 \(Ede\) tot en met 4 \(Utrecht\) zijn verborgen of weggefilterd/m,
    {
      rows: { 3: 'hidden="1"', 4: 'hidden="1"' },
      after:
        '<autoFilter ref="A1:F6"><filterColumn colId="2"><filters><filter val="ja"/></filters></filterColumn></autoFilter>',
    },
  ),
  notedBook(
    'rows hidden here and there',
    /^rijen 3 \(Ede\), 5 \('s-Hertogenbosch\) tot en met 6 \(Súdwest-Fryslân\) zijn verborgen/m,
    { rows: { 3: 'hidden="1"', 5: 'hidden="1"', 6: 'hidden="1"' } },
  ),
  notedBook('rows hidden unless they say otherwise', /verbergt rijen/, {
    sheetFormat: 'zeroHeight="1"',
  }),
  notedBook('columns without width unless they say otherwise', /verbergt kolommen/, {
    sheetFormat: 'defaultColWidth="0"',
  }),
  notedBook('a hidden column', /^kolom E \(budget_per_vergunninghouder\) is verborgen/m, {
    cols: cols('min="5" max="5" hidden="1"'),
  }),
  notedBook('a column without width', /^kolom F \(bron\) is zonder breedte/m, {
    cols: cols('min="6" max="6" width="0" customWidth="1"'),
  }),
  notedBook('folded columns', /^kolommen D \(samenvatting\) tot en met E .* zijn ingeklapt/m, {
    cols: cols('min="4" max="5" hidden="1" outlineLevel="1"'),
  }),
  notedBook('every column from one on hidden', /^kolom F \(bron\) is verborgen/m, {
    cols: cols('min="6" max="16384" hidden="1"'),
  }),
  notedBook('a hidden sheet', /blad "Blad1" is verborgen/, { state: 'hidden' }),
  notedBook('a sheet that only a program can show', /blad "Blad1" is verborgen/, {
    state: 'veryHidden',
  }),
  notedBook('a hidden sheet beside ours', /^blad "Kladblok" \(verborgen\)$/m, {
    otherSheet: { name: 'Kladblok', state: 'hidden', rows: sheetRow(['concept']) },
  }),
  refusedBook(
    'our columns on a hidden sheet too',
    /2 bladen hebben onze kolommen: "Blad1", "Oud" \(verborgen\)/,
    { otherSheet: { name: 'Oud', state: 'hidden', rows: header } },
  ),
  refusedBook('rows on a hidden sheet too', /ook op blad "Oud" \(verborgen\)/, {
    otherSheet: { name: 'Oud', state: 'veryHidden', rows: sheetRow(['GM0202', 'Arnhem', 'ja']) },
  }),
  soundBook('hidden rows and columns on which nothing stands', {
    moreRows: '<row r="9" hidden="1"/>',
    cols: cols('min="7" max="16384" hidden="1"'),
  }),
  soundBook('a filter that leaves nothing out', { after: '<autoFilter ref="A1:F6"/>' }),
  soundBook('rows that say they are not hidden', {
    rows: { 3: 'hidden="0" ht="15" outlineLevel="1"' },
  }),
  notedOds('a hidden row', /^rij 4 \(Utrecht\) is verborgen/m, {
    rows: { 4: 'table:visibility="collapse"' },
  }),
  notedOds('a row that a filter leaves out', /^rij 4 \(Utrecht\) is weggefilterd/m, {
    rows: { 4: 'table:visibility="filter"' },
  }),
  notedOds('folded rows', /^rijen 3 \(Ede\) tot en met 4 \(Utrecht\) zijn ingeklapt/m, {
    group: [3, 4, '<table:table-row-group table:display="false">', '</table:table-row-group>'],
  }),
  notedOds('a row without height', /^rij 4 \(Utrecht\) is zonder hoogte/m, {
    automaticStyles: style('table-row', 'style:row-height="0cm"'),
    rows: { 4: 'table:style-name="x1"' },
  }),
  notedOds('a hidden column', /^kolom E \(budget_per_vergunninghouder\) is verborgen/m, {
    columns: columnsUpTo('<table:table-column table:visibility="collapse"/>'),
  }),
  notedOds('a folded column', /^kolom E .* is ingeklapt/m, {
    columns: columnsUpTo(
      '<table:table-column-group table:display="false"><table:table-column/></table:table-column-group>',
    ),
  }),
  notedOds('a column without width', /^kolom E .* is zonder breedte/m, {
    automaticStyles: style('table-column', 'style:column-width="0in"'),
    columns: columnsUpTo('<table:table-column table:style-name="x1"/>'),
  }),
  notedOds('a hidden sheet', /blad "Blad1" is verborgen/, {
    automaticStyles: style('table', 'table:display="false"'),
    table: 'table:style-name="x1"',
  }),
  notedOds(
    'another sheet, comments and an address behind a text',
    /^blad "Uitleg"\nhet adres achter F6 .*\nde opmerkingen bij cellen$/m,
    {
      cells: {
        F6: '<table:table-cell office:value-type="string"><office:annotation><text:p>later</text:p></office:annotation><text:p><text:a xlink:href="https://www.example.org/">Enquête 2026</text:a></text:p></table:table-cell>',
      },
      after:
        '<table:table table:name="Uitleg"><table:table-row><table:table-cell office:value-type="string"><text:p>Uitleg</text:p></table:table-cell></table:table-row></table:table>',
    },
  ),
  soundOds('columns in a group that is open', {
    columns: columnsUpTo(
      '<table:table-column-group><table:table-column/></table:table-column-group>',
    ),
  }),
];
