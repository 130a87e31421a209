import { expect, test } from 'vitest';
import { rowsByTableOf } from '../support/rows-by-table-of.ts';
import { everyRow, rowId } from '../../src/dataset/tables/herkomst.ts';
import { publishedTables } from '../../src/dataset/tables/index.ts';
import { atlasOf } from '../../src/assemble/assembled-atlas.ts';
import { checkedData } from '../../scripts/disk/checked-data.ts';
import { smallAtlas } from '../support/small-atlas.ts';

const data = checkedData('data');
const atlas = atlasOf(data);
const rowsByTable = rowsByTableOf(publishedTables, atlas);
const rowsOf = (name: string) => rowsByTable[name] ?? [];

/** How many rows of the table of origins there are for one cell. */
const origins = Map.groupBy(rowsOf('herkomst'), ({ tabel, kolom, rij }) =>
  JSON.stringify([tabel, kolom, rij]),
);
const originsOf = (table: string, column: string, row: string) =>
  [row, everyRow].flatMap((rij) => origins.get(JSON.stringify([table, column, rij])) ?? []);

/** Tables that are about the tables themselves. */
const described = Object.entries(publishedTables).filter(
  ([name]) => !['herkomst', 'codeboek', 'codelijst'].includes(name),
);

test.each(described)(
  'each cell of %s.csv has one origin, in a source that exists',
  (name, table) => {
    const sources = new Set([...rowsOf('bronnen').map(({ bron }) => bron), 'niet-van-toepassing']);
    const wrong = rowsOf(name).flatMap((row) =>
      Object.keys(table.columns).flatMap((column) => {
        const found = originsOf(name, column, rowId(table, row));
        return found.length === 1 && sources.has(found[0]?.['bron'] ?? '')
          ? []
          : [`${column} van ${rowId(table, row)}: ${found.length}`];
      }),
    );
    expect(wrong).toEqual([]);
  },
);

test('each origin belongs to a cell that is there', () => {
  const ids = Object.fromEntries(
    described.map(([name, table]) => [
      name,
      new Set([everyRow, ...rowsOf(name).map((row) => rowId(table, row))]),
    ]),
  );
  const lost = rowsOf('herkomst').filter(
    ({ tabel = '', rij = '' }) => !ids[tabel]?.has(String(rij)),
  );
  expect(lost).toEqual([]);
});

test('every value that was computed says how', () => {
  const silent = rowsOf('herkomst').filter(
    ({ soort, berekening }) => soort === 'afgeleid' && berekening === 'niet-van-toepassing',
  );
  expect(silent).toEqual([]);
});

test('an amount for each permit holder leads to its division', () => {
  const small = rowsByTableOf(publishedTables, atlasOf(checkedData(smallAtlas)));
  const [derived] = (small['gemeenten'] ?? []).filter(
    (row) => row['budget_per_vergunninghouder_soort'] === 'afgeleid',
  );
  const calculations = (small['herkomst'] ?? [])
    .filter(({ kolom }) => kolom === 'budget_per_vergunninghouder_eur')
    .filter(({ rij }) => rij === `${derived?.['gemeentecode']} | ${derived?.['enquete']}`)
    .map(({ berekening }) => berekening);
  expect(calculations).toEqual([expect.stringMatching(/\d gedeeld door \d/)]);
});

test('joining the municipalities that were asked to the crosswalk leaves no row over', () => {
  const asked = data.surveys.flatMap(({ rows }) => rows.responses.map((row) => row.gemeentecode));
  const crosswalk = rowsOf('omzettabel').map(({ gemeentecode }) => gemeentecode);
  expect(asked).not.toEqual([]);
  expect(asked.filter((code) => !crosswalk.includes(code))).toEqual([]);
  expect(new Set(crosswalk).size).toBe(crosswalk.length);
});

test('the crosswalk ends where the national list of municipalities does', () => {
  const list = new Map(data.rows.nationalMunicipalities.map((row) => [row.gemeentecode, row]));
  for (const row of rowsOf('omzettabel')) {
    const [before, now] = [row['gemeentecode'], row['gemeentecode_nu']].map((code) =>
      list.get(String(code)),
    );
    expect(now).toMatchObject({ gemeentenaam: row['gemeentenaam_nu'], tot: null });
    const ended = row['sinds'] === 'niet-van-toepassing' ? null : row['sinds'];
    expect([before?.gemeentenaam, before?.tot]).toEqual([row['gemeentenaam'], ended]);
  }
});

test('the crosswalk reaches every municipality of today on land of those that were asked', () => {
  const crosswalk = new Set(rowsOf('omzettabel').map((row) => row['gemeentecode_nu']));
  const provinces = new Set(data.surveys.map(({ survey }) => survey.asked.province));
  const today = data.rows.nationalMunicipalities
    .filter(({ provincie, tot }) => provinces.has(provincie) && tot === null)
    .map((row) => row.gemeentecode);
  expect(today.filter((code) => !crosswalk.has(code))).toEqual([]);
});

test('every summary has at most 60 words', () => {
  const long = data.surveys
    .flatMap(({ rows }) => rows.responses)
    .filter(({ samenvatting }) => samenvatting.split(/\s+/).length > 60);
  expect(long.map(({ gemeentenaam }) => gemeentenaam)).toEqual([]);
});
