/** A text that no spreadsheet takes for a formula: a list with dashes keeps its dashes. */
export const asProse = (text: string): string =>
  text.replace(/^[-–]\s*(?=\p{L})/u, '– ').replace(/^[=+@-].*/su, (whole) => `“${whole}”`);
