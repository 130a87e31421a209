import { commonSources } from '../read/common-sources.ts';
import type { TableFolder } from '../read/table-folder.ts';
import { atlasTables } from '../read/table-schemas.ts';
import { tableText, type TextRow } from '../read/text-table.ts';
import type { ListedMunicipality } from './municipality-list.ts';

const sourceRows = commonSources.map(([bron, titel, uitgever]): TextRow => ({
  bron,
  titel,
  uitgever,
  soort: 'registratie',
  gepubliceerd_op: 'niet-van-toepassing',
  gepubliceerd_afgeleid: 'nee',
  adres: 'adres niet bekend',
}));

/** The tables that a folder of tables lacks, by path: with a header, and rows where others need them. */
export function firstTables(
  tables: TableFolder,
  municipalities: readonly ListedMunicipality[],
): Map<string, string> {
  const rows: Record<string, TextRow[]> = {
    'bronnen.csv': sourceRows,
    'landelijk/gemeenten.csv': municipalities.map((one) => ({
      gemeentecode: one.code,
      gemeentenaam: one.name,
      provincie: one.province,
      ook_bekend_als: one.alsoKnownAs.join('|'),
      van: one.from,
      tot: one.until ?? '',
      opgegaan_in: one.mergedInto.join('|'),
    })),
  };
  return new Map(
    Object.values(atlasTables)
      .filter(({ path }) => !tables.read(path))
      .map(({ path, row }) => [path, tableText(Object.keys(row.shape), rows[path] ?? [])]),
  );
}
