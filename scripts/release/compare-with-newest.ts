import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../../src/dataset/changes/change.ts';
import { changesBetween } from '../../src/dataset/changes/changes-between.ts';
import { compareVersions } from '../../src/dataset/changes/release.ts';
import { publishedTables } from '../../src/dataset/tables/index.ts';

/** The table that tells of the others is not compared itself. */
const compared = Object.entries(publishedTables).filter(([name]) => name !== 'wijzigingen');
const keys = Object.fromEntries(compared.map(([name, { key }]) => [name, key]));

/** The newest edition in a folder that came before a version. */
export function editionBefore(editions: string, version: string): string | undefined {
  const found = existsSync(editions) ? readdirSync(editions) : [];
  return found
    .filter((name) => existsSync(join(editions, name, 'manifest.json')))
    .filter((name) => compareVersions(name, version) < 0)
    .toSorted(compareVersions)
    .at(-1);
}

function tablesIn(folder: string) {
  return Object.fromEntries(
    Object.keys(keys).flatMap((name) => {
      const file = join(folder, 'data', `${name}.csv`);
      return existsSync(file) ? [[name, readFileSync(file, 'utf8')]] : [];
    }),
  );
}

/** What the tables of a built site change in those of the edition before it; none before the first. */
export function changesSinceEdition(editions: string, version: string, built: string): Change[] {
  const before = editionBefore(editions, version);
  if (before === undefined) return [];
  return changesBetween(keys, tablesIn(join(editions, before)), tablesIn(built));
}
