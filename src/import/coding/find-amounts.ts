/** An amount in euros as it stands in a text. */
export interface AmountMention {
  matched: string;
  euros: number;
  /** Whether the words around it say that it is for each permit holder. */
  perPermitHolder: boolean;
}

const amount =
  /(?:€|\beuro\b|\beur\b)\s*((?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{2})?)(?:,-+)?|\b((?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{2})?)\s*euro\b/giu;
const each = /^[^.;]{0,12}\bper\s+(?:vergunning|status)houder/iu;

/** The amounts that a text names: `€ 52.000`, `2.370 euro`, `€ 1.000,--`. Percentages are none. */
export function findAmounts(text: string): AmountMention[] {
  return Array.from(text.matchAll(amount), (found) => ({
    matched: found[0].trim(),
    euros: Number((found[1] ?? found[2] ?? '').replaceAll('.', '').replace(',', '.')),
    perPermitHolder: each.test(text.slice(found.index + found[0].length)),
  }));
}
