import type { Source } from '../survey/tables.ts';

/** A source in a few words, for the text of a link to it: its publisher and year. */
export function labelOfSource({ id, title, publisher, publishedOn }: Source): string {
  if (id === 'beleid') return 'landelijke regels';
  const known = publisher.replace(/ \(.*/, '');
  const name = known === 'niet bekend' ? title : known;
  const year = /^\d{4}/.exec(publishedOn)?.[0];
  return year ? `${name}, ${year}` : name;
}
