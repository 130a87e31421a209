import type { CodeList } from './code-list.ts';

/** By which year and by which list municipalities were judged, for whoever checks a sheet. */
export function judgedBy(year: number | undefined, codes: CodeList): string {
  const made = codes.year();
  const list = made === undefined ? 'de lijst' : `de lijst van ${made}`;
  if (year === undefined)
    return `Zonder --jaar telt elke gemeente uit ${list} mee, ook een die is opgeheven. Zet het jaar van uw enquête achter de opdracht, zoals --jaar 2026.`;
  const later =
    made !== undefined && year > made ? ' Wat daarna veranderde, staat er niet in.' : '';
  return `De gemeenten zijn nagekeken voor het jaar ${year}, met ${list}.${later}`;
}
