const sound = /aai|eeu|ieu|ooi|oei|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|[aeiouyáàâéèêíóôúûäëïöü]/giu;
const word = /\p{L}+(?:['’-]\p{L}+)*/gu;
const sentenceEnd = /(?<=[.!?]["”’)]*)\s+/u;

/** The syllables of a Dutch word, counted as its groups of vowels; a word has at least one. */
export const syllablesOf = (text: string): number => Math.max(1, text.match(sound)?.length ?? 0);

/** How many words a text has; numbers are none. */
export const wordCount = (text: string): number => text.match(word)?.length ?? 0;

/**
 * How easy a Dutch text reads, from about 0 (hard) to 100 (very easy):
 * 206.84 - 0.93 x words for each sentence - 77 x syllables for each word (Douma, 1960).
 * NaN for a text without words.
 */
export function readingEase(text: string): number {
  const words = text.match(word) ?? [];
  const sentences = text.split(sentenceEnd).filter((sentence) => wordCount(sentence) > 0);
  const syllables = words.reduce((sum, one) => sum + syllablesOf(one), 0);
  return 206.84 - (0.93 * words.length) / sentences.length - (77 * syllables) / words.length;
}
