import { foldSpelling } from '../../search/normalise.ts';

/** One word of a text: where it stands, and its letters and digits without accents and capitals. */
export interface WordIn {
  start: number;
  end: number;
  key: string;
  /** Whether it begins with a capital. */
  capital: boolean;
  /** Whether it opens a sentence, where a capital tells nothing. */
  opens: boolean;
}

/** A stretch of a text that stands for something. */
export interface Span {
  start: number;
  end: number;
}

const word = /[\p{L}\p{N}]+(?:['’‘-][\p{L}\p{N}]+)*/gu;
const opening = /(?:^|[.!?:]\s*)['’‘"“(]*$/;

/** The letters and digits of a text, in one spelling. */
export const lettersOf = (text: string): string =>
  foldSpelling(
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z0-9]/g, ''),
  );

/** The words of a text, in order. */
export function wordsIn(text: string): WordIn[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    key: lettersOf(found),
    capital: /^\p{Lu}/u.test(found),
    opens: opening.test(text.slice(0, index)),
  }));
}

/** The words that no span covers. */
export const wordsOutside = (words: readonly WordIn[], spans: readonly Span[]): WordIn[] =>
  words.filter(({ start, end }) => !spans.some((span) => start < span.end && end > span.start));
