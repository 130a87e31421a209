import { formatDate } from '../../text/format-date.ts';
import type { Language } from '../../text/language.ts';
import type { Reference } from './reference.ts';

/** The day as each language writes it behind the year; in Dutch in the language of the site. */
const dayOf = {
  nl: (released: string) => formatDate(released),
  en: (released: string) => formatDate(released, 'en').replace(/^(\d+) (\w+)/, '$2 $1'),
};
const versionIn = { nl: 'versie', en: 'Version' };

const dateOf = (released: string, language: Language) => {
  const [year = ''] = released.split('-');
  const day = dayOf[language](released).replace(year, '').trim();
  return day === '' ? year : `${year}, ${day}`;
};

/** A reference in the order of the APA style, 7th edition; where there is a DOI it comes last. */
export function apa(reference: Reference): string {
  const { author, title, container, version, released, url, doi, language } = reference;
  const whole = container === author || container === title ? '' : ` ${container}.`;
  const known = doi ? ` https://doi.org/${doi}` : '';
  return `${author}. (${dateOf(released, language)}). ${title} (${versionIn[language]} ${version}).${whole} ${url}${known}`;
}
