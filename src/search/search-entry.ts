/** What a result is; the order is that in which equal matches stand. */
export const kinds = [
  'municipality',
  'place',
  'former',
  'organisation',
  'theme',
  'project',
  'page',
] as const;

export type Kind = (typeof kinds)[number];

export interface Link {
  title: string;
  href: string;
}

/** What is near a place that has no data, and by which measure. */
export interface Nearby {
  lead: string;
  links: readonly Link[];
}

/** One thing that can be found; without an address it lies outside the data. */
export interface SearchEntry {
  kind: Kind;
  title: string;
  href?: string;
  /** Why this answers the query, as a sentence. */
  reason: string;
  /** Tells it from others of the same title: the municipality it lies in. */
  context: string;
  province: string;
  /** The names it is found by, best first. */
  names: readonly string[];
  /** Names of others that lead here too: its parts, what it became. */
  relatedNames: readonly string[];
  /** Places of the same name that are not in the data. */
  elsewhere: readonly string[];
  nearby?: Nearby;
}

/** An entry that is found by its title; what is not told of it is empty. */
export const searchEntry = (
  told: Pick<SearchEntry, 'kind' | 'title' | 'reason'> & Partial<SearchEntry>,
): SearchEntry => ({
  ...{ context: '', province: '', names: [told.title], relatedNames: [], elsewhere: [] },
  ...told,
});
