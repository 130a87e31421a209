/** A number as Excel shows it: the sixteenth digit and on are what reckoning in halves leaves behind. */
export const numberText = (value: number): string =>
  String(Number(value.toPrecision(15))).replace('.', ',');

/** A truth value as a Dutch Excel shows it. */
export const truthText = (value: boolean): string => (value ? 'WAAR' : 'ONWAAR');

/** A day, named as one, so that it is not taken for a text or an amount. */
export const dayText = (day: string): string => `${day.slice(0, 10)} (datum)`;

const day = 86_400_000;
const starts = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** A time of day or a duration in hours, minutes and, where there are any, seconds: `9:00`, `36:30:15`. */
export function timeText(seconds: number): string {
  const parts = [Math.floor(seconds / 60) % 60, ...(seconds % 60 === 0 ? [] : [seconds % 60])];
  const behind = parts.map((part) => String(part).padStart(2, '0'));
  return [String(Math.floor(seconds / 3600)), ...behind].join(':');
}

/**
 * The day that a number of days since the start of a workbook’s calendar is. Less than one day is a time,
 * and so is what `isElapsed` within a month.
 */
export function dayOfNumber(
  days: number,
  calendar: keyof typeof starts,
  isElapsed: boolean,
): string {
  if (days >= 0 && days < (isElapsed ? 31 : 1)) return timeText(Math.round(days * (day / 1000)));
  const at = starts[calendar] + Math.round(days * day);
  return Math.abs(at) < 8.64e15 ? dayText(new Date(at).toISOString()) : dayText('onbekend');
}
