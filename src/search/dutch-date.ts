const format = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** `2019-01-01` as 1 januari 2019. */
export function dutchDate(day: string): string {
  const date = new Date(day);
  return Number.isNaN(date.getTime()) ? day : format.format(date);
}
