import { once } from '../../text/once.ts';
import { keyOf } from './key-of.ts';

/** What an endpoint is given of one of its files. */
export interface TextFile {
  text: () => string;
}

/** One of the files of an endpoint, with the key of what it is made from, or of what it says. */
export function textFile(params: Record<string, string>, make: () => string, madeFrom?: string) {
  const text = once(make);
  return { params, props: { text }, cacheKey: keyOf(madeFrom ?? text()) };
}
