import type { Gazetteer } from './gazetteer.ts';

/** What is known of the region, and of the country once that is there. */
export interface Known {
  region: Gazetteer;
  country?: Gazetteer;
  /** The provinces of the municipalities of the region. */
  provinces: ReadonlySet<string>;
  /** Keys of names that the region would answer with something else. */
  namesElsewhere: ReadonlySet<string>;
}
