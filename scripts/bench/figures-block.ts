/** A table of figures as it stands in a README: in the first column what was measured. */
export interface FiguresTable {
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

const [begin, end] = ['<!-- cijfers -->', '<!-- einde van de cijfers -->'] as const;
const block = new RegExp(`${begin}[^]*${end}`);
/** From this share on a figure counts as larger: a machine is never twice as fast. */
const noticed = 1.1;

/** A table in Markdown. */
export const asMarkdown = ({ header, rows }: FiguresTable): string =>
  [header, header.map((_, at) => (at === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const numberIn = (cell = '') => Number.parseFloat(cell.replace('.', '').replace(',', '.'));

/** The rows of the tables in a text, by their first cell. */
const rowsIn = (text: string) =>
  new Map(
    text
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      )
      .map(([name = '', ...cells]) => [name, cells] as const),
  );

/** What grew since the figures that a README holds, in the second column of each table. */
export function grownSince(readme: string, tables: readonly FiguresTable[]): string[] {
  const before = rowsIn(block.exec(readme)?.[0] ?? '');
  return tables.flatMap(({ rows }) =>
    rows.flatMap(([name = '', now = '']) => {
      const then = before.get(name)?.[0];
      const grew = then !== undefined && numberIn(now) > noticed * numberIn(then);
      return grew ? [`${name}: ${then} werd ${now}`] : [];
    }),
  );
}

/** A README with these figures in the place of those that it held. */
export function withFigures(readme: string, figures: string): string {
  if (!block.test(readme)) throw new Error(`no place for figures between ${begin} and ${end}`);
  return readme.replace(block, () => `${begin}\n\n${figures}\n\n${end}`);
}
