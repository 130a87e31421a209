import writeExcelFile from 'write-excel-file/node';
import { timeless } from '../files/archive.ts';
import { gaps } from '../../survey/gap.ts';
import { sheetColumns, type SheetColumn } from './sheet-columns.ts';

const head = (value: string) => ({ value, fontWeight: 'bold' as const, type: String });
const text = (value: string) => ({ value, type: String, format: '@', wrap: true });

const wordsOf = ({ kind }: SheetColumn) =>
  'words' in kind
    ? Object.entries(kind.words)
        .map(([word, { meaning }]) => `${word}: ${meaning}`)
        .join('\n')
    : '';

const explained = ['kolom', 'verplicht', 'wat erin staat', 'voorbeeld', 'woorden'];

const explanation = [
  explained.map(head),
  ...sheetColumns.map((column) =>
    [
      column.name,
      column.required ? 'ja' : 'nee, u mag haar weglaten',
      column.meaning,
      column.example,
      wordsOf(column),
    ].map(text),
  ),
  ...Object.entries(gaps).map(([word, { meaning }]) =>
    [word, 'woord voor wat er niet is', meaning, '', ''].map(text),
  ),
];

/** The empty sheet as a workbook, with a second sheet that explains each column. */
export async function templateWorkbook(): Promise<Uint8Array> {
  const file = writeExcelFile([
    {
      sheet: 'antwoorden',
      data: [sheetColumns.map(({ name }) => head(name))],
      columns: sheetColumns.map(({ name }) => ({ width: name.length + 4 })),
      stickyRowsCount: 1,
    },
    {
      sheet: 'uitleg',
      data: explanation,
      columns: [{ width: 34 }, { width: 26 }, { width: 60 }, { width: 40 }, { width: 70 }],
      stickyRowsCount: 1,
    },
  ]);
  return timeless(await file.toBuffer());
}
