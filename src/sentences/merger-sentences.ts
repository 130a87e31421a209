import { formatDate } from '../text/format-date.ts';

/** What stands before and after the names of those that merged into a municipality; `on` is the day of each. */
export function mergerSentence(
  name: string,
  on: readonly string[],
): { opening: string; closing: string } {
  const [first, ...others] = new Set(on);
  const since = first !== undefined && others.length === 0 ? `sinds ${formatDate(first)} ` : '';
  return on.length === 1
    ? {
        opening: 'De gemeente',
        closing: `hoort ${since}bij ${name} en heeft hier een eigen pagina.`,
      }
    : {
        opening: 'De gemeenten',
        closing: `horen ${since}bij ${name} en hebben hier elk een eigen pagina. Wij tellen hun antwoorden niet bij elkaar op.`,
      };
}
