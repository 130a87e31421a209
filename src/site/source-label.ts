import { shell } from './shell.ts';

/** A source in a few words, for the text of a link to it: its publisher and year. */
export function sourceLabel(id: string): string {
  const label = shell.sources[id];
  if (label === undefined) throw new Error(`bron ${id} bestaat niet`);
  return label;
}
