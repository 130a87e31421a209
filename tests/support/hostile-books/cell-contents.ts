import { refusedBook, soundBook, type HostileBook } from './hostile-book.ts';
import { inlineText } from './xlsx-of.ts';

const unsaved = /formule zonder uitkomst in E2/;
const merged = (area: string) => ({ after: `<mergeCells><mergeCell ref="${area}"/></mergeCells>` });
const textCell = (text: string) => `<c t="inlineStr">${inlineText(text)}</c>`;
const truth = (ref: string, value: 0 | 1) => `<c r="${ref}" t="b"><v>${value}</v></c>`;

/** What stands in a cell besides a plain text or number, and how else that is written. */
export const cellContents: HostileBook[] = [
  refusedBook('a formula that failed', /foutmelding/, {
    cells: { E2: '<c r="E2" t="e"><v>#DIV/0!</v></c>' },
  }),
  refusedBook('an error between single quotes', /foutmelding/, {
    cells: { E2: "<c r='E2' t='e'><v>#N/A</v></c>" },
  }),
  refusedBook('an error after a new line', /foutmelding/, {
    cells: { E2: '<c\n r="E2" t="e"><v>#N/A</v></c>' },
  }),
  refusedBook('a formula without a result', unsaved, {
    cells: { E2: '<c r="E2"><f>1000+1</f></c>' },
  }),
  refusedBook('a formula with an open and closed value', unsaved, {
    cells: { E2: '<c r="E2"><f>1000+1</f><v></v></c>' },
  }),
  refusedBook('a formula without a result, the style first', unsaved, {
    cells: { E2: '<c s="0" r="E2"><f>1000+1</f></c>' },
  }),
  refusedBook('a formula without a result between single quotes', unsaved, {
    cells: { E2: "<c r='E2'><f>1000+1</f><v/></c>" },
  }),
  refusedBook('a shared formula without a result', unsaved, {
    cells: { E2: '<c r="E2"><f t="shared" si="0"/><v></v></c>' },
  }),
  soundBook('a formula whose result is an empty text', {
    cells: { E4: '<c r="E4" t="str"><f>""</f><v></v></c>' },
  }),
  refusedBook('an amount with fractions of a cent', /2370,123/, {
    cells: { E2: '<c r="E2"><v>2370.123</v></c>' },
  }),
  refusedBook('a day where a text belongs', /is geen tekst maar een datum/, {
    cells: { D2: '<c r="D2" t="d"><v>2025-12-09</v></c>' },
  }),
  refusedBook('a percentage where a text belongs', /percentage in D2/, {
    xfs: ['numFmtId="9"'],
    cells: { D2: '<c r="D2" s="1"><v>0.5</v></c>' },
  }),
  refusedBook('merged cells', /E2:E3 samengevoegd/, merged('E2:E3')),
  soundBook('merged cells outside the table', merged('H9:I9')),
  soundBook('truths for yes and no', {
    cells: { C2: truth('C2', 1), C3: truth('C3', 0), C4: truth('C4', 1) },
  }),
  refusedBook('rows on a second sheet too', /ook op blad "Deel 2"/, {
    otherSheet: {
      name: 'Deel 2',
      rows: `<row r="1">${['GM0202', 'Arnhem', 'ja'].map(textCell).join('')}</row>`,
    },
  }),
];
