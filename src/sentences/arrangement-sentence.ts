import type { Atlas } from '../survey/atlas.ts';
import { formatCount } from '../text/format.ts';

/** Of how many municipalities sources tell who does what, and of which years. */
export function arrangementSentence({ municipalities }: Atlas, editor: string): string {
  const known = municipalities.flatMap(({ code, arrangements }) =>
    arrangements.map((arrangement) => ({ code, ...arrangement })),
  );
  if (known.length === 0) return `${editor} kent geen latere afspraken over de begeleiding.`;
  const years = known
    .flatMap(({ from, until }) => [from, until])
    .flatMap((day) => /^\d{4}/.exec(day ?? '') ?? [])
    .toSorted();
  const named = new Set(known.filter(({ link }) => link === 'genoemd').map(({ code }) => code));
  const sources = new Set(known.map(({ source }) => source));
  const when = years.length > 0 ? ` tussen ${years[0]} en ${years.at(-1)}` : '';
  return `Over afspraken${when} voor de begeleiding van vergunninghouders vond ${editor} ${formatCount(sources.size, 'bron, die', 'bronnen, die')} samen ${formatCount(named.size, 'gemeente', 'gemeenten')} bij naam noemen; van andere gemeenten is het niet bekend (bron: zie de tijdlijn van ${editor}).`;
}
