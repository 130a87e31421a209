import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { commaTable } from '../read/comma-table.ts';

/** The year of the list of codes, as the table of sources above it says; undefined where it does not. */
function listYear(codes: string): number | undefined {
  const file = join(dirname(codes), '..', 'bronnen.csv');
  if (!existsSync(file)) return undefined;
  const { data } = Papa.parse<Record<string, string>>(commaTable(readFileSync(file), file), {
    header: true,
  });
  const source = data.find(({ bron }) => bron === 'cbs-gemeenten')?.['gepubliceerd_op'] ?? '';
  return /^\d{4}/.test(source) ? Number(source.slice(0, 4)) : undefined;
}

/** By which year and by which list municipalities were judged, for whoever checks a sheet. */
export function judgedBy(year: number | undefined, codes: string): string {
  const made = listYear(codes);
  const list = made === undefined ? 'de lijst' : `de lijst van ${made}`;
  if (year === undefined)
    return `Zonder --jaar telt elke gemeente uit ${list} mee, ook een die is opgeheven. Zet het jaar van uw enquête achter de opdracht, zoals --jaar 2026.`;
  const later =
    made !== undefined && year > made ? ' Wat daarna veranderde, staat er niet in.' : '';
  return `De gemeenten zijn nagekeken voor het jaar ${year}, met ${list}.${later}`;
}
