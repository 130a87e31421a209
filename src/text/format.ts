import { once } from './once.ts';

const decimals = (least: number, most = least) =>
  once(
    () =>
      new Intl.NumberFormat('nl-NL', {
        minimumFractionDigits: least,
        maximumFractionDigits: most,
      }),
  );
const whole = decimals(0);
const oneDecimal = decimals(1);
const twoDecimals = decimals(2);
const upToTwo = decimals(0, 2);

/** `26502` becomes `26.502`. */
export const formatNumber = (value: number): string => whole().format(value);

/** `54.1666` becomes `54,2`. */
export const formatDecimal = (value: number): string => oneDecimal().format(value);

/** `143.918` becomes `143,92`. */
export const formatHundredths = (value: number): string => twoDecimals().format(value);

/** A number with the decimals that it has, at most two: `1234.5` becomes `1.234,5`. */
export const formatQuantity = (value: number): string => upToTwo().format(value);

/** An amount with its cents, where it has any: `2370` becomes `2.370`, `2370.5` `2.370,50`. */
export const formatAmount = (value: number): string =>
  (Number.isInteger(value) ? whole : twoDecimals)().format(value);

/** Euros: `2370` becomes `€ 2.370`, with a space that does not break. */
export const formatEuro = (value: number): string => `€\u00a0${formatAmount(value)}`;

/** A part of a whole in percent: `3` of `39` becomes `7,7%`. */
export const formatShare = (part: number, total: number): string =>
  total === 0 ? '–' : `${oneDecimal().format((100 * part) / total)}%`;

const holdsEn = (item: string) => item.includes(' en ');

/** Whether a name is a list in itself: `Nuenen, Gerwen en Nederwetten`. */
export const isListItself = (item: string): boolean => item.includes(', ') && holdsEn(item);

/**
 * `['a', 'b', 'c']` becomes `a, b en c`; what has an “en” of its own does not stand beside that “en”.
 * What is a list in itself stands between semicolons.
 */
export function formatList(items: readonly string[]): string {
  if (items.length > 1 && items.some(isListItself))
    return `${items.slice(0, -1).join('; ')}; en ${items.at(-1)}`;
  const apart = new Set(items.length > 2 ? items.slice(-2).filter(holdsEn) : items.filter(holdsEn));
  const ordered = [...apart, ...items.filter((item) => !apart.has(item))];
  return ordered.map((item, at) => beforeInList(at, ordered.length) + item).join('');
}

/** Names in a sentence with “of” before the last, or “or”. */
export const eitherOf = (names: readonly string[], language = 'nl'): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(names);

/** What stands before the thing at a place in a list: nothing, a comma, or `en`. */
export const beforeInList = (at: number, count: number): string =>
  at === 0 ? '' : at === count - 1 ? ' en ' : ', ';

/** The half-year `2016-II` in words. */
export const formatHalfYear = (period: string): string =>
  period.replace(/^(\d{4})-(I{1,2})$/, (_, year: string, half: string) =>
    half === 'I' ? `eerste helft van ${year}` : `tweede helft van ${year}`,
  );

/** A text in which no amount is torn from its euro sign at the end of a line. */
export const keepAmounts = (text: string): string => text.replaceAll('€ ', '€\u00a0');

/**
 * A heading in which no number ends a line without what it counts. A long one with its word is wider
 * than the narrowest column: it would be torn in its letters.
 */
export const keepNumbers = (text: string): string =>
  text.replace(/(?<![\d.,])(\d{1,4}) (?=\p{L})/gu, '$1\u00a0');

/** One or many: `1 gemeente`, `2 gemeenten`. */
export const formatCount = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** The same text with a capital, as Dutch writes it: `ijs` becomes `IJs`, `één` `Eén`, and `‘ja’` `‘Ja’`. */
export const capitalise = (text: string): string =>
  text.replace(/^‘?(?:één(?!\p{L})|ij|.)/u, (first) =>
    first.endsWith('één') ? first.replace('é', 'E') : first.toUpperCase(),
  );
