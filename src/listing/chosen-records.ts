const record = /(?:"[^"]*"|[^"\r\n])+\r\n/g;
const comma = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/;

/** Which records of a published table to take: those of one survey, by municipality. */
export interface WantedRecords {
  survey: string;
  /** Municipality codes, in the order wanted. */
  codes: readonly string[];
}

/** The header and the wanted records of `gemeenten.csv`, each byte for byte as it was published. */
export function chosenRecords(published: string, { survey, codes }: WantedRecords): string {
  const [header = '', ...records] = published.match(record) ?? [];
  const names = header.trimEnd().split(',');
  const code = names.indexOf('gemeentecode');
  const wave = names.indexOf('enquete');
  const byCode = new Map<string | undefined, string>();
  for (const text of records) {
    const cells = text.trimEnd().split(comma);
    if (cells[wave] === survey) byCode.set(cells[code], text);
  }
  return header + codes.map((wanted) => byCode.get(wanted) ?? '').join('');
}
