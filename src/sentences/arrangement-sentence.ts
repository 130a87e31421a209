import type { Atlas } from '../survey/atlas.ts';
import { areLater } from '../survey/timeline-of.ts';
import type { Arrangement } from '../survey/municipality.ts';
import { formatCount, formatNumber } from '../text/format.ts';

/** Of how many municipalities sources tell who does what, and of which years. */
export function arrangementSentence(atlas: Atlas, editor: string): string {
  const { municipalities, topic } = atlas;
  const which = areLater(atlas) ? 'latere afspraken' : 'afspraken';
  const known = municipalities.flatMap(({ code, arrangements }) =>
    arrangements.map((arrangement) => ({ code, ...arrangement })),
  );
  if (known.length === 0) return `Over ${which} zijn geen bronnen gevonden (bewerking: ${editor}).`;
  const named = new Set(known.filter(({ link }) => link === 'genoemd').map(({ code }) => code));
  const sources = sourcesOf(known);
  return `Over ${which} voor de begeleiding van ${topic.people} ${sources.size === 1 ? 'is' : 'zijn'} ${formatCount(sources.size, 'bron', 'bronnen')} gevonden, ${whenOf(known)}; bij naam ${named.size === 1 ? 'staat' : 'staan'} daarin ${formatCount(named.size, 'gemeente', 'gemeenten')}, van andere gemeenten is het niet bekend (bron: zie de tijdlijn; bewerking: ${editor}).`;
}

const sourcesOf = (known: readonly Arrangement[]) => new Set(known.map(({ source }) => source));

const yearsOf = ({ from, until, asOf }: Arrangement): string[] =>
  [from, until, asOf].flatMap((day) => /^\d{4}/.exec(day ?? '') ?? []);

/** The years of the sources; those without any year are counted apart. */
function whenOf(known: readonly Arrangement[]): string {
  const years = known.flatMap(yearsOf).toSorted();
  const dated = sourcesOf(known.filter((row) => yearsOf(row).length > 0)).size;
  const undated = sourcesOf(known).size - dated;
  const [first = '', last = first] = [years[0], years.at(-1)];
  const span = first === last ? `over ${first}` : `over ${first} tot en met ${last}`;
  return [
    ...(dated > 0 ? [undated > 0 ? `${formatNumber(dated)} ${span}` : span] : []),
    ...(undated > 0 ? [`van ${formatNumber(undated)} is het jaar niet bekend`] : []),
  ].join('; ');
}
