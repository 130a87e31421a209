import { group } from 'd3';
import { foldedChanges } from '../survey/folded-changes.ts';
import { pathOf, type Check } from './table-check.ts';

/** Every change tells why, as a reader counts them: what follows from another needs no reason of its own. */
export const explainedChanges: Check = {
  name: 'een wijziging zegt waarom',
  breaches: ({ rows }) =>
    [...group(rows.changes, ({ versie }) => versie).values()].flatMap((version) =>
      foldedChanges(
        version.map((row) => ({
          table: row.tabel,
          row: row.rij,
          column: row.kolom,
          municipality: row.gemeentecode,
          kind: row.soort,
          before: row.oud,
          after: row.nieuw,
          told: row,
        })),
      ).flatMap(({ lead: { told, table, row, column } }) =>
        told.waarom === ''
          ? [
              {
                file: pathOf('changes'),
                line: told.line,
                message: `waarom ontbreekt bij ${[table, row, column].join(', ')}`,
                tip: 'schrijf in de laatste kolom in één zin waarom dit veranderde',
              },
            ]
          : [],
      ),
    ),
};
