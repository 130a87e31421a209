import type { NameIndex } from './name-index.ts';
import type { SearchEntry } from './search-entry.ts';

/** An opened index: what can be found by name, by postcode and by CBS code. */
export interface Gazetteer {
  names: NameIndex;
  postcodes: readonly string[];
  /** What a postcode leads to; nothing when it is not known. */
  atPostcode: (postcode: string) => readonly SearchEntry[];
  /** By the four digits of the code. */
  codes: ReadonlyMap<string, SearchEntry>;
}
