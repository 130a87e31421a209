const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** A date as far as it is known: `2022-02-01`, `2016-09`, `2024`, or `XXXX-01-01` without its year. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month ? months[Number(month) - 1] : undefined;
  const known = [day && String(Number(day)), name, year === 'XXXX' ? undefined : year];
  const text = known.filter((part) => part !== undefined).join(' ');
  return year === 'XXXX' ? `${text} (jaar onbekend)` : text;
}
