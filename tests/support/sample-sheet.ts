/** The cells of a sheet for tests: a header and sound rows, with what Dutch sheets really hold. */
export const sampleRows: readonly (readonly string[])[] = [
  ['gemeentecode', 'gemeente', 'beantwoord', 'samenvatting', 'budget_per_vergunninghouder', 'bron'],
  [
    'GM0202',
    'Arnhem',
    'ja',
    'Taal, werk; en een financiële regeling voor één jaar.',
    '2.370,50',
    'https://www.example.org/a?b=1',
  ],
  ['GM0228', 'Ede', 'nee', '', '', ''],
  ['GM0344', 'Utrecht', 'ja', 'Coördinatie door de gemeente,\nmet “buddy’s”.', '', 'Raadsbrief 12'],
  ['GM0796', "'s-Hertogenbosch", 'ja', 'Geen "vast" bedrag; maatwerk.', '€ 1.000', 'CBS'],
  ['GM1900', 'Súdwest-Fryslân', 'ja', 'Een café voor taal – elke week.', '950', 'Enquête 2026'],
];

/** How a table may be written as text. */
export interface Writing {
  delimiter?: string;
  lineEnd?: string;
  quoteAll?: boolean;
  finalLineEnd?: boolean;
}

/** A table as CSV text. */
export function writeSheet(
  rows: readonly (readonly string[])[],
  { delimiter = ';', lineEnd = '\r\n', quoteAll = false, finalLineEnd = true }: Writing = {},
): string {
  const quoted = (cell: string) =>
    quoteAll || /["\r\n]/.test(cell) || cell.includes(delimiter)
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  const lines = rows.map((row) => row.map(quoted).join(delimiter));
  return lines.join(lineEnd) + (finalLineEnd ? lineEnd : '');
}
