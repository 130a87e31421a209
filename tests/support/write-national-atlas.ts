import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { InventedUnit } from '../../scripts/bench/invent/invented-unit.ts';
import { writeInventedAtlas } from '../../scripts/bench/invent/write-invented-atlas.ts';

interface OfficialRow {
  gemeentecode: string;
  gemeentenaam: string;
  provincie: string;
  van: string;
  tot: string;
  opgegaan_in: string;
}

/** Writes the invented national atlas: every municipality of 2025, and those of 2022 that merged. */
export function writeNationalAtlas(folder: string): void {
  const csv = readFileSync('data/landelijk/gemeenten.csv', 'utf8');
  const { data } = Papa.parse<OfficialRow>(csv, { header: true, skipEmptyLines: true });
  const units = data
    .filter(({ tot }) => tot === '' || tot > '2022-01-01')
    .filter(({ van }) => van <= '2025-01-01')
    .map((row): InventedUnit => ({
      code: row.gemeentecode,
      name: row.gemeentenaam,
      province: row.provincie,
      from: row.van,
      until: row.tot,
      successor: row.opgegaan_in,
    }));
  writeInventedAtlas(folder, 'tests/fixtures/landelijk', units);
}
