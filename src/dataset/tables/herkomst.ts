import { originKinds } from '../../survey/vocabulary.ts';
import * as column from './columns.ts';
import { ofAtlas, withOrigin } from './origins.ts';
import {
  publishedTable,
  type Cell,
  type Column,
  type Origin,
  type Publication,
  type PublishedTable,
  type PublishedRow,
} from './table.ts';

/** What stands for all rows of a column whose cells have the same origin. */
export const everyRow = '*';

/** The key of a row in one cell. */
export const rowId = ({ key }: PublishedTable, row: PublishedRow) =>
  key.map((name) => row[name]).join(' | ');

const isMissing = (cell: Cell, { gaps = [] }: Column) =>
  cell === '' || gaps.some((gap) => gap === cell);

const cells = ({ source, place, kind, calculation }: Origin) => ({
  bron: source ?? 'niet-van-toepassing',
  plaats: place,
  soort: kind,
  berekening: calculation ?? 'niet-van-toepassing',
});

/** Where one cell comes from, and how it came to be. */
export function cellOrigin(
  { columns }: PublishedTable,
  name: string,
  row: PublishedRow,
  publication: Publication,
): ReturnType<typeof cells> {
  const given = columns[name];
  if (!given) throw new Error(`er is geen kolom ${name}`);
  const { origin } = given;
  if ('all' in origin) return cells(origin.all(publication));
  const told = origin.each(row, publication);
  const missing = isMissing(row[name] ?? '', given);
  return cells(missing ? { ...told, kind: 'geen-waarde', calculation: undefined } : told);
}

/** The rows for one column: one for all its cells, or one for each. */
function originRows(
  about: PublishedTable,
  [name, { origin }]: [string, Column],
  rows: readonly PublishedRow[],
  publication: Publication,
) {
  if ('all' in origin)
    return [
      { rij: everyRow, gemeentecode: 'niet-van-toepassing', ...cells(origin.all(publication)) },
    ];
  return rows.map((row) => {
    const code = String(row['gemeentecode'] ?? '');
    return {
      rij: rowId(about, row),
      gemeentecode: /^GM/.test(code) ? code : 'niet-van-toepassing',
      ...cellOrigin(about, name, row, publication),
    };
  });
}

const ours = ofAtlas('gemaakt bij het bouwen van de atlas');
const told = (given: Column) => withOrigin(given, ours);

/** The table that says of every cell of the given tables where it comes from. */
export const herkomstOf = (tables: Record<string, PublishedTable>): PublishedTable =>
  publishedTable({
    title: 'Herkomst',
    description:
      'Van elke cel: de bron, de plaats daarin, hoe wij eraan kwamen en de berekening. Een * geldt voor alle rijen van die kolom.',
    key: ['tabel', 'kolom', 'rij'],
    columns: {
      tabel: told(column.atlasText('Naam van de tabel.', 'Name of the table.')),
      kolom: told(column.atlasText('Naam van de kolom.', 'Name of the column.')),
      rij: told(
        column.atlasText(
          'Sleutel van de rij, met “ | ” tussen de delen; * voor alle rijen.',
          'Key of the row, with “ | ” between its parts; * for all rows.',
        ),
      ),
      gemeentecode: told(column.orGap(column.ofMunicipality, 'niet-van-toepassing')),
      bron: told(column.orGap(column.sourceId, 'niet-van-toepassing')),
      plaats: told(column.atlasText('Plaats in de bron.', 'Place in the source.')),
      soort: told(
        column.atlasText(
          'Hoe de waarde uit de bron kwam.',
          'How the value came from the source.',
          originKinds,
        ),
      ),
      berekening: told(
        column.orGap(
          column.atlasText('Hoe wij rekenden of telden.', 'How we computed or counted.'),
          'niet-van-toepassing',
        ),
      ),
    },
    rows: (publication) =>
      Object.entries(tables).flatMap(([tabel, table]) => {
        const rows = table.rows(publication);
        return Object.entries(table.columns).flatMap(([kolom, given]) =>
          originRows(table, [kolom, given], rows, publication).map((row) => ({
            tabel,
            kolom,
            ...row,
          })),
        );
      }),
  });
