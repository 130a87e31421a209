import type { Chart, ChartTable } from '../../../src/charts/chart.ts';
import type { RowCounts } from './count-rows.ts';
import { drawnCounts, type DrawnCounts } from './drawn-counts.ts';
import type { InventedAtlas } from './invent-survey.ts';
import { names, questionIn, rowOf } from './read-sentence.ts';

interface Drawn {
  id: string;
  counts: RowCounts;
  invented: InventedAtlas;
}

const bare = (words: string) =>
  words
    .toLowerCase()
    .replace(/^vooral /, '')
    .replaceAll('\u00a0', ' ');
const shareOf = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;

type Row = ChartTable['rows'][number];
const numberIn = (row: Row, at: number) => row[at]?.measure?.number;

/** Things in rows: how many there are of each, its share, and whose they are. */
function faultsOfThings(rows: ChartTable['rows'], { counts }: Drawn, expected: DrawnCounts) {
  const told = rows.map((row) => `${row[0]?.text ?? ''}: ${numberIn(row, 1) ?? ''}`);
  const due = [...(expected.each ?? [])].map(([word, count]) => `${word}: ${count}`);
  return [
    ...(told.toSorted().join() === due.toSorted().join()
      ? []
      : [`${told.join()} naast ${due.join()}`]),
    ...rows.flatMap((row) =>
      numberIn(row, 2) === shareOf(numberIn(row, 1) ?? 0, counts.answered) &&
      row[3]?.links?.length === numberIn(row, 1)
        ? []
        : [`deel of namen bij ${row[0]?.text ?? ''}`],
    ),
  ];
}

function faultsOfSets(rows: ChartTable['rows'], { counts }: Drawn): string[] {
  const sum = rows.reduce((total, row) => total + (numberIn(row, 1) ?? 0), 0);
  const isSame =
    sum === counts.themed &&
    rows.length === counts.combinations &&
    rows.every((row) => row[2]?.links?.length === numberIn(row, 1));
  return isSame ? [] : [`${sum} antwoorden in ${rows.length} combinaties`];
}

function faultsOfSizes(rows: ChartTable['rows'], _: Drawn, expected: DrawnCounts): string[] {
  const told = rows.map(
    (row) => `${row[0]?.text ?? ''}: ${numberIn(row, 1) ?? ''} van ${numberIn(row, 2) ?? ''}`,
  );
  const due = [...expected.counts].map(([word, count]) => `${word}: ${count}`);
  return [
    ...(told.join() === due.join() ? [] : [`${told.join()} naast ${due.join()}`]),
    ...rows.flatMap((row) => {
      const [answered = 0, asked = 0] = [numberIn(row, 1), numberIn(row, 2)];
      const silent = row[4]?.links?.length ?? 0;
      return numberIn(row, 3) === shareOf(answered, asked) && silent === asked - answered
        ? []
        : [`deel bij ${row[0]?.text ?? ''}`];
    }),
  ];
}

/** One value of each municipality, its unit above it, or why there is none. */
function faultsOfEach(
  rows: ChartTable['rows'],
  { id, counts, invented }: Drawn,
  expected: DrawnCounts,
  head = '',
): string[] {
  const codes = new Map(
    invented.municipalities.map((row) => [row['gemeentenaam'] ?? '', row['gemeentecode'] ?? '']),
  );
  const { soort: kind = '', eenheid: unit = '' } = questionIn(counts, id) ?? {};
  const given = (code: string) =>
    counts.survey.given.find((row) => row['gemeentecode'] === code && row['vraag'] === id);
  const silenceOf = (code: string) =>
    rowOf(counts, code)?.['status'] === 'beantwoord' ? 'niet genoemd' : 'niet gereageerd';
  return rows.flatMap((row) => {
    const name = row[0]?.text ?? '';
    if (id === 'budget' && /^andere bron|^Het Rijk/.test(row[1]?.measure?.reason ?? name))
      return [];
    const code = codes.get(name) ?? '';
    const marks = (expected.marks.get(code) ?? []).map(bare);
    const last =
      id === 'budget' && row[1]?.measure?.number !== undefined
        ? row[1]
        : row.at(id === 'themas' ? 2 : id === 'budget' ? 2 : 1);
    const text = bare(last?.text ?? '');
    const number = row.find(({ measure }) => measure?.number !== undefined)?.measure?.number;
    const { waarde = '' } = given(code) ?? {};
    const isSame =
      marks.length === 0
        ? text === silenceOf(code)
        : ['datum', 'tekst'].includes(kind) && waarde !== ''
          ? text.includes(waarde.startsWith('XXXX') ? 'jaar onbekend' : waarde.slice(0, 4)) ||
            kind === 'tekst'
          : text === marks[0] ||
            names(text, marks) ||
            (unit !== '' && head.includes(unit) && marks[0]?.startsWith(`${text} `));
    const isNumber =
      number === undefined ||
      number ===
        (id === 'themas'
          ? marks.length
          : id === 'budget'
            ? counts.amounts.get(code)
            : Number(waarde));
    return isSame && isNumber
      ? []
      : [`${name}: “${text}” (${number ?? ''}) naast “${marks.join('|')}”`];
  });
}

const rules: Record<
  string,
  (rows: ChartTable['rows'], drawn: Drawn, expected: DrawnCounts, head?: string) => string[]
> = {
  partners: faultsOfThings,
  'thema-combinaties': faultsOfSets,
  'respons-omvang': faultsOfSizes,
};

/** Where the table that says what a drawing shows does not follow from the rows. */
export function tableFaults(
  { columns, heads = columns, rows }: ChartTable,
  drawn: Drawn,
): string[] {
  const expected = drawnCounts(drawn.id, drawn.counts, drawn.invented);
  const faultsOf = rules[drawn.id] ?? faultsOfEach;
  return expected ? faultsOf(rows, drawn, expected, heads[1]).slice(0, 3) : [];
}

/** Where the list behind a row that takes things together is not as long as the row says. */
export const unfoldedFaults = (unfolded: ReturnType<NonNullable<Chart['unfolded']>>): string[] =>
  unfolded.flatMap(({ label, things }) => {
    const isWhole =
      new RegExp(`: (de )?${things.length}\\b`).test(label) &&
      things.every(({ municipalities }) => municipalities.links?.length === 1);
    return isWhole ? [] : [`${label} met ${things.length}`];
  });
