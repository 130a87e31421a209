import type { Atlas } from '../survey/atlas.ts';
import type { Arrangement } from '../survey/municipality.ts';
import { formatCount, formatNumber } from '../text/format.ts';

/** Of how many municipalities sources tell who does what, and of which years. */
export function arrangementSentence({ municipalities }: Atlas, editor: string): string {
  const known = municipalities.flatMap(({ code, arrangements }) =>
    arrangements.map((arrangement) => ({ code, ...arrangement })),
  );
  if (known.length === 0)
    return `Latere afspraken over de begeleiding zijn niet bekend (bewerking: ${editor}).`;
  const years = known.flatMap(yearsOf).toSorted();
  const datedAreas = new Set(
    known.filter((row) => yearsOf(row).length > 0).map(({ background }) => background),
  );
  const dated = new Set(
    known.filter(({ background }) => datedAreas.has(background)).map(({ source }) => source),
  );
  const named = new Set(known.filter(({ link }) => link === 'genoemd').map(({ code }) => code));
  const sources = new Set(known.map(({ source }) => source));
  const [first = '', last = first] = [years[0], years.at(-1)];
  const span = first === last ? `over ${first}` : `over ${first} tot en met ${last}`;
  const undated = sources.size - dated.size;
  const when = [
    ...(dated.size > 0 ? [`${formatNumber(dated.size)} ${verbs(dated.size)} ${span}`] : []),
    ...(undated > 0 ? [`van ${formatNumber(undated)} is het jaar niet bekend`] : []),
  ].join(', ');
  return `Over latere afspraken voor de begeleiding van vergunninghouders ${sources.size === 1 ? 'is' : 'zijn'} ${formatCount(sources.size, 'bron', 'bronnen')} gevonden: ${when}; bij naam ${named.size === 1 ? 'staat' : 'staan'} daarin ${formatCount(named.size, 'gemeente', 'gemeenten')}, van andere gemeenten is het niet bekend (bron: zie de tijdlijn; bewerking: ${editor}).`;
}

const verbs = (count: number) => (count === 1 ? 'gaat' : 'gaan');

const yearsOf = ({ from, until }: Pick<Arrangement, 'from' | 'until'>): string[] =>
  [from, until].flatMap((day) => /^\d{4}/.exec(day ?? '') ?? []);
