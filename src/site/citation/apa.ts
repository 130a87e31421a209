import { formatDate } from '../../text/format-date.ts';
import type { Reference } from './reference.ts';

const dateOf = (released: string) => {
  const [year = ''] = released.split('-');
  const day = formatDate(released).replace(year, '').trim();
  return day === '' ? year : `${year}, ${day}`;
};

/** A reference in the order of the APA style, 7th edition; where there is a DOI it comes last. */
export function apa({ author, title, container, version, released, url, doi }: Reference): string {
  const whole = container === author || container === title ? '' : ` ${container}.`;
  const known = doi ? ` https://doi.org/${doi}` : '';
  return `${author}. (${dateOf(released)}). ${title} (versie ${version}).${whole} ${url}${known}`;
}
