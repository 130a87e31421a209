import { sourceById } from './content.ts';

/** A source in a few words, for the text of a link to it: its publisher and year. */
export function sourceLabel(id: string): string {
  const source = sourceById.get(id);
  if (!source) throw new Error(`bron ${id} bestaat niet`);
  if (id === 'beleid') return 'landelijke regels';
  const publisher = source.publisher.replace(/ \(.*/, '');
  const name = publisher === 'niet bekend' ? source.title : publisher;
  const year = /^\d{4}/.exec(source.publishedOn)?.[0];
  return year ? `${name}, ${year}` : name;
}
