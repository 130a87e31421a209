import { keyOf } from './key-of.ts';

/** What an endpoint is given of one of its files. */
export interface TextFile {
  text: () => string;
}

/** One of the files of an endpoint, with the key of what it is made from, or of what it says. */
export const textFile = (
  params: Record<string, string>,
  text: () => string,
  shown: string = text(),
) => ({ params, props: { text }, cacheKey: keyOf(shown) });
