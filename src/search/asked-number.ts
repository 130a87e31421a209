/** A postcode, its beginning, or a CBS code. */
export type AskedNumber = { postcode: string } | { beginning: string } | { code: string };

/** Reads the digits of what was typed: `6581 AB`, `65`, `GM0252`, `0252`. */
export function askedNumber(query: string): AskedNumber | undefined {
  const code = /^\s*gm[\s-]?(\d{1,4})\s*$/i.exec(query)?.[1] ?? /^\s*(0\d{3})\s*$/.exec(query)?.[1];
  if (code !== undefined) return { code: code.padStart(4, '0') };
  const postcode = /^\s*(\d{4})(?!\d)[\s-]?[a-z]{0,2}(?![a-z])/i.exec(query)?.[1];
  if (postcode !== undefined) return { postcode };
  const beginning = /^\s*(\d{2,3})\s*$/.exec(query)?.[1];
  return beginning === undefined ? undefined : { beginning };
}
