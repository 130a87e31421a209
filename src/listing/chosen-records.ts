const record = /(?:"[^"]*"|[^"\r\n])+\r\n/g;
const outsideQuotes = '(?=(?:[^"]*"[^"]*")*[^"]*$)';

/** Which records of a published table to take: those of one survey, by municipality. */
export interface WantedRecords {
  survey: string;
  /** Municipality codes, in the order wanted. */
  codes: readonly string[];
}

/** The header and the wanted records of a file of the table `gemeenten`, each byte for byte as published. */
export function chosenRecords(
  published: string,
  { survey, codes }: WantedRecords,
  delimiter: ',' | ';' = ',',
): string {
  const [header = '', ...records] = published.match(record) ?? [];
  const names = header.replace('\uFEFF', '').trimEnd().split(delimiter);
  const code = names.indexOf('gemeentecode');
  const wave = names.indexOf('enquete');
  const between = new RegExp(delimiter + outsideQuotes);
  const byCode = new Map<string | undefined, string>();
  for (const text of records) {
    const cells = text.trimEnd().split(between);
    if (cells[wave] === survey) byCode.set(cells[code], text);
  }
  return header + codes.map((wanted) => byCode.get(wanted) ?? '').join('');
}
