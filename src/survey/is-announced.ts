/** Whether a day was still to come when its source appeared, as far as both are known: whether it went so, that source cannot say. */
export function isAnnounced(day: string, publishedOn: string): boolean {
  const known = Math.min(day.length, publishedOn.length);
  return /^\d/.test(day) && day.slice(0, known) > publishedOn.slice(0, known);
}
