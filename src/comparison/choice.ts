/** The most municipalities that fit beside each other. */
export const mostChosen = 4;

const longest = 400;

/** What an address asks for: municipalities that we know, and what we must tell about the rest. */
export interface Choice {
  slugs: string[];
  unknown: string[];
  /** Known, but not asked, where only those that were asked are compared. */
  unasked: string[];
  /** Known, but one too many. */
  left: string[];
}

/** Reads the choice from the query of an address, whatever it holds. */
export function readChoice(
  search: string,
  isKnown: (slug: string) => boolean,
  isUnasked: (slug: string) => boolean = () => false,
): Choice {
  const asked = new URLSearchParams(search).getAll('g').join(',').slice(0, longest);
  const words = asked.split(',').map((word) => word.trim().toLowerCase());
  const unique = [...new Set(words)].filter((word) => word !== '');
  const known = unique.filter(isKnown);
  return {
    slugs: known.slice(0, mostChosen),
    unknown: unique.filter((word) => !isKnown(word) && !isUnasked(word)),
    unasked: unique.filter((word) => !isKnown(word) && isUnasked(word)),
    left: known.slice(mostChosen),
  };
}

/** The address that shows these municipalities. */
export const choicePath = (slugs: readonly string[]): string =>
  slugs.length > 0 ? `/vergelijken/?g=${slugs.join(',')}` : '/vergelijken/';
