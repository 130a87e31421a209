import { refusedBook, refusedOds, soundBook, soundOds, type HostileBook } from './hostile-book.ts';

const struck = /doorgehaalde tekst in D4/;
const raised = /verhoogd teken in E4: "1"/;
const inCell = (ref: string, runs: string, type = 'inlineStr') =>
  `<c r="${ref}" t="${type}">${type === 's' ? runs : `<is>${runs}</is>`}</c>`;
const run = (text: string, font = '') =>
  `<r>${font === '' ? '' : `<rPr>${font}</rPr>`}<t xml:space="preserve">${text}</t></r>`;
const footnote = run('950') + run('1', '<vertAlign val="superscript"/><sz val="11"/>');
const withdrawn = `${run('Er zijn maatjes')}${run(' en een bonus', '<strike/><sz val="11"/>')}${run('.', '<sz val="11"/>')}`;
const style = (properties: string, name = 'ce1', family = 'table-cell') =>
  `<style:style style:name="${name}" style:family="${family}"><style:text-properties ${properties}/></style:style>`;
const odsText = (inside: string) =>
  `<table:table-cell office:value-type="string"><text:p>${inside}</text:p></table:table-cell>`;
const span = (text: string) => `<text:span text:style-name="T1">${text}</text:span>`;

/** Text that was withdrawn, or that stands above or under the line. */
export const struckAndRaised: HostileBook[] = [
  refusedBook('a footnote sign behind an amount, in the cell', raised, {
    cells: { E4: inCell('E4', footnote) },
  }),
  refusedBook('a footnote sign behind an amount, among the shared texts', raised, {
    cells: { E4: inCell('E4', '<v>0</v>', 's') },
    strings: [footnote],
  }),
  refusedBook('a footnote sign in XML with prefixes', raised, {
    cells: { E4: inCell('E4', '<v>0</v>', 's') },
    strings: [footnote.replace(/<(\/?)(\w)/g, '<$1x:$2')],
  }),
  refusedBook('a sign under the line in a text', /verlaagd teken in D4: "2"/, {
    cells: { D4: inCell('D4', run('CO') + run('2', '<vertAlign val="subscript"/>')) },
  }),
  refusedBook('a whole cell above the line', /verhoogd teken in E5/, {
    fonts: ['<vertAlign val="superscript"/>'],
    xfs: ['fontId="1"'],
    styles: { E5: 1 },
  }),
  refusedBook('text struck in part, in the cell', /D4: "en een bonus"/, {
    cells: { D4: inCell('D4', withdrawn) },
  }),
  refusedBook('text struck in part, among the shared texts', struck, {
    cells: { D4: inCell('D4', '<v>0</v>', 's') },
    strings: [withdrawn],
  }),
  refusedBook('a struck cell', struck, {
    fonts: ['<strike/>'],
    xfs: ['fontId="1"'],
    styles: { D4: 1 },
  }),
  refusedBook('a struck amount', /doorgehaalde tekst in E2/, {
    fonts: ['<strike val="true"/>'],
    xfs: ['fontId="1"'],
    styles: { E2: 1 },
  }),
  refusedBook('a row of struck cells', /doorgehaalde tekst in A4:D4/, {
    fonts: ['<strike val="1"/>'],
    xfs: ['fontId="1"'],
    styles: { 4: 1 },
  }),
  refusedBook('a row that is struck of itself', /doorgehaalde tekst in A4:D4/, {
    fonts: ['<strike/>'],
    xfs: ['fontId="1" applyFont="1"'],
    rows: { 4: 's="1" customFormat="1"' },
  }),
  refusedBook('a column that is struck of itself', /doorgehaalde tekst in F2/, {
    fonts: ['<strike/>'],
    xfs: ['fontId="1"'],
    cols: '<cols><col min="6" max="6" style="1" width="9"/></cols>',
  }),
  refusedBook('the name of a column struck', /doorgehaalde tekst in F1/, {
    fonts: ['<strike/>'],
    xfs: ['fontId="1"'],
    styles: { F1: 1 },
  }),
  soundBook('a style that says it is not struck', {
    fonts: ['<strike val="0"/><vertAlign val="baseline"/>'],
    xfs: ['fontId="1"'],
    styles: { 4: 1 },
  }),
  soundBook('a struck space, bold words and an underlined address', {
    cells: {
      D6: inCell(
        'D6',
        run('Een café voor taal –') + run(' ', '<strike/>') + run('elke week.', '<b/><u/>'),
      ),
    },
  }),
  soundBook('how a text is pronounced', {
    cells: {
      D6: inCell(
        'D6',
        `${run('Een café voor taal – elke week.', '<sz val="11"/>')}<rPh sb="0" eb="1"><t>struck</t></rPh>`,
      ),
    },
  }),
  soundBook('a struck cell under which nothing stands', {
    moreRows: '<row r="9"><c r="D9" s="1"/></row>',
    fonts: ['<strike/>'],
    xfs: ['fontId="1"'],
  }),
  refusedOds('a footnote sign', raised, {
    automaticStyles: style('style:text-position="super 58%"', 'T1', 'text'),
    cells: { E4: odsText(`950${span('1')}`) },
  }),
  refusedOds('a sign raised by a third', raised, {
    automaticStyles: style('style:text-position="33% 58%"', 'T1', 'text'),
    cells: { E4: odsText(`950${span('1')}`) },
  }),
  refusedOds('text struck in part', /D4: "en een bonus"/, {
    automaticStyles: style('style:text-line-through-style="solid"', 'T1', 'text'),
    cells: { D4: odsText(`Er zijn maatjes ${span('en een bonus')}.`) },
  }),
  refusedOds('a struck cell, by the style that its own follows', struck, {
    automaticStyles:
      style('style:text-line-through-type="single"', 'Weg') +
      '<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Weg"/>',
    styles: { D4: 'ce1' },
  }),
  refusedOds('a row that is struck of itself', /doorgehaalde tekst in A4:D4/, {
    automaticStyles: style('style:text-line-through-style="solid"'),
    rows: { 4: 'table:default-cell-style-name="ce1"' },
  }),
  refusedOds('a column that is struck of itself', /doorgehaalde tekst in F2/, {
    automaticStyles: style('style:text-line-through-style="solid"'),
    columns:
      '<table:table-column table:number-columns-repeated="5"/><table:table-column table:default-cell-style-name="ce1"/><table:table-column table:number-columns-repeated="16378"/>',
  }),
  soundOds('a style that says it is not struck', {
    automaticStyles: style('style:text-line-through-style="none" style:text-position="0% 100%"'),
    styles: { D4: 'ce1' },
  }),
];
