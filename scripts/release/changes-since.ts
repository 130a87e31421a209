import { changesBetween } from '../../src/dataset/changes/changes-between.ts';
import { withWholeRows, type TableChange } from '../../src/survey/folded-changes.ts';
import { publishedTables } from '../../src/dataset/tables/index.ts';
import { compareVersions } from '../../src/text/compare-versions.ts';
import type { Files } from '../build/open-editions.ts';
import { Mistake } from '../../src/text/mistake.ts';

interface DataVersion {
  versie: string;
  files: Files;
}

/** The table that tells of the others is not compared itself. */
const compared = Object.entries(publishedTables).filter(([name]) => name !== 'wijzigingen');
const keys = Object.fromEntries(compared.map(([name, { key }]) => [name, key]));
const isAboutChanges = ({ table, row }: TableChange) =>
  table === 'herkomst' && row.startsWith('wijzigingen|');

const tablesOf = ({ versie, files }: DataVersion) =>
  Object.fromEntries(
    Object.keys(keys).flatMap((name) => {
      const bytes = files.get(`vast/${versie}/data/${name}.csv`);
      return bytes ? [[name, Buffer.from(bytes).toString()]] : [];
    }),
  );

/**
 * What the tables of a version change in those of the newest that came out: nothing before the
 * first. Undefined where it is the newest itself, and no table changed. Throws a Mistake where its
 * number does not go with its tables.
 */
export function changesSince(
  before: DataVersion | undefined,
  version: DataVersion,
): TableChange[] | undefined {
  if (!before) return [];
  const changes = withWholeRows(
    changesBetween(keys, tablesOf(before), tablesOf(version)).filter(
      (change) => !isAboutChanges(change),
    ),
  );
  const order = compareVersions(version.versie, before.versie);
  if (order > 0) return changes;
  if (order === 0 && changes.length === 0) return undefined;
  const why =
    order < 0
      ? `Versie ${before.versie} is al uitgegeven, en ${version.versie} komt daarvoor.`
      : `Versie ${version.versie} is al uitgegeven, en sindsdien veranderde een tabel (${[...new Set(changes.map(({ table }) => table))].join(', ')}).`;
  throw new Mistake(
    `${why} Een uitgegeven versie verandert nooit. Er is niets geschreven.\n   = tip: geef in data/atlas.json en CITATION.cff een hoger nummer dan ${before.versie}, met de dag erbij, en draai dit opnieuw`,
    { exitCode: 1 },
  );
}
