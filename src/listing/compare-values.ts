const { compare } = new Intl.Collator('nl', { ignorePunctuation: true, numeric: true });

/** Compares two values of one column: numbers by size, texts in Dutch alphabetical order. */
export const compareValues = (a: number | string, b: number | string): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
