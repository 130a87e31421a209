import { monthNames, type DateLanguage } from './month-names.ts';

/** Set while the site is built, from `dates` in `data/atlas.json`. */
declare const DATE_LANGUAGE: DateLanguage | undefined;

const siteLanguage = typeof DATE_LANGUAGE === 'undefined' ? 'nl' : DATE_LANGUAGE;

/** A date as far as it is known: `2022-02-01`, `2016-09`, `2024`, or `XXXX-01-01` without its year. */
export function formatDate(date: string, language: DateLanguage = siteLanguage): string {
  const [year, month, day] = date.split('-');
  const name = month ? monthNames[language].split(' ')[Number(month) - 1] : undefined;
  const known = [day && String(Number(day)), name, year === 'XXXX' ? undefined : year];
  const text = known.filter((part) => part !== undefined).join(' ');
  return year === 'XXXX' ? `${text} (jaar onbekend)` : text;
}

/** A date that stays on one line in a frame, where no page finishes its lines. */
export const unbrokenDate = (date: string): string => formatDate(date).replaceAll(' ', '\u00a0');
