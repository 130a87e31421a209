import { columnsShown } from '../../survey/answer-fields.ts';
import { foldedChanges, whole, type FoldedChange } from '../../survey/folded-changes.ts';
import { gaps, type Gap } from '../../survey/gap.ts';
import { capitalise } from '../../text/format.ts';
import { changePlace } from './change-sentence.ts';
import type { PublishedTable } from '../tables/table.ts';
import type { ExplainedChange, Release } from './releases-of.ts';

/** A value that the atlas gives otherwise than before, as a page tells it. */
export interface CorrectedValue {
  /** The day of the version, and its number. */
  date: string;
  version: string;
  label: string;
  before: string;
  after: string;
  why: string;
}

type Tables = Readonly<Record<string, PublishedTable>>;

const nothing = 'niets';

/** A value in the words of the codebook. */
function inWords(tables: Tables, { table, column }: ExplainedChange, value: string): string {
  const { terms, type } = tables[table]?.columns[column] ?? {};
  if (value === '') return nothing;
  const word = (one: string) => terms?.[one]?.label ?? gaps[one as Gap]?.label ?? one;
  return type === 'lijst' ? value.split('|').map(word).join(', ') : word(value);
}

/** The cells of a row that came or went, without those of its key. */
function cellsOf(tables: Tables, { lead, also }: FoldedChange<ExplainedChange>): string {
  const { key = [] } = tables[lead.table] ?? {};
  return also
    .filter(
      ({ table, row, column }) => table === lead.table && row === lead.row && column !== 'bron',
    )
    .filter(({ column }) => !key.includes(column) && column !== 'gemeentenaam')
    .map((cell) => inWords(tables, cell, cell.after || cell.before))
    .join('; ');
}

function labelOf(tables: Tables, { table, column }: ExplainedChange): string {
  const shown = columnsShown(true).find((one) => one.column === column);
  if (table === 'gemeenten' && shown) return shown.label;
  const title = tables[table]?.title ?? table;
  return column === whole ? title : `${title}, ${column}`;
}

/** A change in words: of what, what it was and what it became. */
export function toldChange(
  tables: Tables,
  folded: FoldedChange<ExplainedChange>,
): Pick<CorrectedValue, 'label' | 'before' | 'after'> {
  const { lead } = folded;
  const label = lead.row === whole ? changePlace(lead) : capitalise(labelOf(tables, lead));
  const isRow = lead.column === whole && lead.row !== whole;
  const row = isRow ? cellsOf(tables, folded) || 'een rij' : '';
  const [before, after] = lead.kind === 'verwijderd' ? [row, ''] : ['', row];
  return {
    label,
    before: isRow ? before || nothing : inWords(tables, lead, lead.before),
    after: isRow ? after || nothing : inWords(tables, lead, lead.after),
  };
}

/** What was corrected of one municipality, the newest first: what it was, what it became and why. */
export const correctedValues = (
  code: string,
  releases: readonly Release[],
  tables: Tables,
): CorrectedValue[] =>
  releases.flatMap(({ version, date, changes }) =>
    foldedChanges(changes)
      .filter(({ lead }) => lead.municipality === code)
      .map((folded) => ({ date, version, ...toldChange(tables, folded), why: folded.lead.why })),
  );
