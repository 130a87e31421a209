import { askedProvince } from '../../../src/search/asked-province.ts';
import { searchKey } from '../../../src/search/normalise.ts';
import type { SearchSources } from '../../../src/search/sources.ts';

/** A name of the region and the pages it leads to, its own first: several when several places share it, or merged. */
export interface KnownName {
  text: string;
  kind: 'municipality' | 'alias' | 'former municipality' | 'place' | 'spelling';
  pages: readonly string[];
}

/** Every name in the region that leads to a page of a municipality. */
export function knownNames(sources: SearchSources): KnownName[] {
  const pages = pagesByKey(sources);
  const names = [
    ...sources.municipalities.map(({ name }) => ({ text: name, kind: 'municipality' as const })),
    ...sources.formerMunicipalities.map(({ name }) => ({
      text: name,
      kind: 'former municipality' as const,
    })),
    ...sources.places.map(({ name }) => ({ text: name, kind: 'place' as const })),
  ].map((name) => ({ ...name, pages: [...(pages.get(searchKey(name.text)) ?? [])] }));
  const known = [...names, ...otherNames(sources)].filter((name) => name.pages.length > 0);
  return [...new Map(known.map((name) => [name.text, name] as const).reverse()).values()].reverse();
}

function otherNames(sources: SearchSources): KnownName[] {
  const pageOf = pageFinder(sources);
  return [
    ...sources.municipalities.flatMap(({ aliases, code }) =>
      aliases.map((text) => ({ text, kind: 'alias' as const, pages: [pageOf(code) ?? ''] })),
    ),
    ...sources.places.flatMap((place) => {
      const page = pageOf(place.municipality) ?? pageOf(place.municipalityNow);
      const texts = place.spellings.flatMap((text) => text.split(';'));
      return page === undefined
        ? []
        : texts
            .filter(
              (text) =>
                !text.includes('(') &&
                searchKey(askedProvince(text)?.name ?? text) !== searchKey(place.name),
            )
            .map((text) => ({ text, kind: 'spelling' as const, pages: [page] }));
    }),
  ];
}

function pagesByKey(sources: SearchSources): Map<string, Set<string>> {
  const pageOf = pageFinder(sources);
  const pages = new Map<string, Set<string>>();
  const add = (name: string, page: string | undefined) => {
    if (page !== undefined) {
      pages.set(searchKey(name), (pages.get(searchKey(name)) ?? new Set()).add(page));
    }
  };
  const names = new Map(sources.municipalities.map(({ code, name }) => [code, name]));
  for (const { name, code } of sources.municipalities) add(name, pageOf(code));
  for (const { code, mergedInto } of sources.municipalities) {
    const today = names.get(mergedInto?.code ?? '');
    if (today !== undefined) add(today, pageOf(code));
  }
  for (const { name, municipality, municipalityNow } of sources.places) {
    add(name, pageOf(municipality) ?? pageOf(municipalityNow));
  }
  for (const { name, mergedInto } of sources.formerMunicipalities)
    add(name, pageOf(mergedInto.code));
  return pages;
}

/** Finds the page of a municipality by its code. */
export function pageFinder({ municipalities }: SearchSources) {
  const slugs = new Map(municipalities.map(({ code, slug }) => [code, slug]));
  return (code: string) => {
    const slug = slugs.get(code);
    return slug === undefined ? undefined : `/gemeenten/${slug}/`;
  };
}
