import { foundSentence, resultsHeading } from '../../../src/search/found-sentence.ts';
import { openSearch } from '../../../src/search/open-search.ts';
import { regionSearchIndex } from '../../../src/search/region-entries.ts';
import { searchSourcesOf } from '../../../src/search/sources-of.ts';
import { labels, type RowCounts } from './count-rows.ts';
import type { InventedAtlas } from './invent-survey.ts';
import { rowOf } from './read-sentence.ts';
import type { ReadAtlas } from './read-invented.ts';

/** Where the search says otherwise of municipalities, themes and what it holds than the rows. */
export function searchFaults(
  { municipalities, surveys, themes }: InventedAtlas & { themes: readonly string[] },
  counts: RowCounts,
  { publication, atlas }: ReadAtlas,
): string[] {
  const sources = searchSourcesOf({ ...publication, survey: atlas.survey.id, pages: [] });
  const search = openSearch(regionSearchIndex(sources));
  const said = (query: string) => foundSentence(search(query), query);
  const some = [...municipalities.slice(0, 6), ...municipalities.slice(-2)];
  return [
    ...some.flatMap(({ gemeentecode, gemeentenaam: name = '', provincie = '', ontstaan_op }) => {
      const status = rowOf(counts, gemeentecode)?.['status'];
      const silence =
        status === 'beantwoord'
          ? ''
          : status === 'niet-gereageerd'
            ? ', geen antwoord bekend'
            : (ontstaan_op ?? '') === ''
              ? ', niet in deze enquête'
              : ', bestond nog niet';
      const expected = `1 resultaat: ${name}. Gemeente in ${provincie}${silence}.`;
      const told = said(name);
      const answer = search(name);
      const { results } = answer;
      const isCounted = resultsHeading(answer, name).startsWith(
        `${results.length} ${results.length === 1 ? 'resultaat' : 'resultaten'} voor `,
      );
      const isSaid =
        results.length === 1
          ? told === expected
          : told === `${results.length} resultaten, eerst ${name}.`;
      return isSaid && isCounted ? [] : [`${told} naast ${expected}`];
    }),
    ...themes.flatMap((theme) => {
      const told = said(labels[theme] ?? theme);
      return told.endsWith('Thema in de antwoorden.') === counts.themes.has(theme) ? [] : [told];
    }),
    ...[said('Qqxqqx')].flatMap((told) => {
      const held = surveys.map(
        ({ responses: { length }, year }) =>
          `${length} ${length === 1 ? 'gemeente' : 'gemeenten'} in Gelderland, ${year}`,
      );
      return /resultaat voor ‘Qqxqqx’\. In deze gegevens: (.*)\.$/.exec(told)?.[1] ===
        held.join(' en ')
        ? []
        : [`${told} naast ${held.join(' en ')}`];
    }),
  ];
}
