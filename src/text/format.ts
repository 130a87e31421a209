const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const twoDecimals = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const list = new Intl.ListFormat('nl', { type: 'conjunction' });

/** `26502` becomes `26.502`. */
export const formatNumber = (value: number): string => whole.format(value);

/** `54.1666` becomes `54,2`. */
export const formatDecimal = (value: number): string => oneDecimal.format(value);

/** `143.918` becomes `143,92`. */
export const formatHundredths = (value: number): string => twoDecimals.format(value);

/** An amount with its cents, where it has any: `2370` becomes `2.370`, `2370.5` `2.370,50`. */
export const formatAmount = (value: number): string =>
  (Number.isInteger(value) ? whole : twoDecimals).format(value);

/** Euros: `2370` becomes `€ 2.370`, with a space that does not break. */
export const formatEuro = (value: number): string => `€\u00a0${formatAmount(value)}`;

/** A part of a whole in percent: `3` of `39` becomes `7,7 %`. */
export const formatShare = (part: number, total: number): string =>
  total === 0 ? '–' : `${oneDecimal.format((100 * part) / total)}\u00a0%`;

/** `['a', 'b', 'c']` becomes `a, b en c`. */
export const formatList = (items: readonly string[]): string => list.format(items);

/** The half-year `2016-II` in words. */
export const formatHalfYear = (period: string): string =>
  period.replace(/^(\d{4})-(I{1,2})$/, (_, year: string, half: string) =>
    half === 'I' ? `eerste helft van ${year}` : `tweede helft van ${year}`,
  );

/** A text in which no amount is torn from its euro sign at the end of a line. */
export const keepAmounts = (text: string): string => text.replaceAll('€ ', '€\u00a0');

/** One or many: `1 gemeente`, `2 gemeenten`. */
export const formatCount = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** The same text with a capital: `een netwerk` becomes `Een netwerk`. */
export const capitalise = (text: string): string =>
  text.replace(/^ij/, 'IJ').replace(/^./u, (first) => first.toUpperCase());
