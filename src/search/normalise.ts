/**
 * Longer text is cut, also when it only becomes longer by writing it out (one ﷺ is 18 letters): no
 * Dutch name comes near, and nobody types more.
 */
export const queryLimit = 64;

const ligatures: Record<string, string> = { æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ł: 'l', đ: 'd' };
const spelledOut = new Map([
  ['st', 'sint'],
  ['gem', 'gemeente'],
]);
const particles = new Set('de den der het t s n en van aan a d ad an op o in bij b'.split(' '));

function withinLimit(words: string[]): string[] {
  const text = words.join(' ');
  if (text.length <= queryLimit) return words;
  return text
    .slice(0, queryLimit)
    .split(' ')
    .filter((word) => word !== '');
}

/** The words of a text without capitals, accents, apostrophes and punctuation. */
export function plainWords(text: string): string[] {
  const words = text
    .slice(0, queryLimit)
    .toLowerCase()
    .replace(/[æœøßłđ]/g, (letter) => ligatures[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´ʼ′]/gu, '')
    .replace(/[&+]/g, ' en ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => spelledOut.get(word) ?? word);
  return withinLimit(words);
}

/** The words of a name; every `y` is written `ij`, so that a slip inside `ij` stays one slip. */
export function nameWords(text: string): string[] {
  return withinLimit(plainWords(text).map((word) => word.replaceAll('y', 'ij')));
}

/** The words that carry a name: `Berg en Dal` is found as `berg dal`, `De Glind` as `glind`. */
export function bearingWords(words: readonly string[]): readonly string[] {
  const bearing = words.filter((word) => !particles.has(word));
  return bearing.length > 0 ? bearing : words;
}

const spelledTwoWays = /ph|ck|gh|dt|[aeou]ij/;

/** One spelling for what Dutch spells in two ways: ph/f, ck/k, gh/g, dt/t, ooij/ooi. */
export function foldSpelling(key: string): string {
  if (!spelledTwoWays.test(key)) return key;
  return key
    .replaceAll('ph', 'f')
    .replaceAll('ck', 'k')
    .replaceAll('gh', 'g')
    .replaceAll('dt', 't')
    .replace(/([aeou])ij/g, '$1i');
}

/**
 * The key under which two spellings of one name meet, for matching names between tables:
 * `Gemeente ’s-Heerenberg`, `s heerenberg` and `’S HEERENBERG` have the same one.
 */
export function searchKey(text: string): string {
  return foldSpelling(withoutLabels(nameWords(text)).join(''));
}

const labels = new Set(['gemeente', 'dorp', 'stad', 'plaats']);

/** The words without `gemeente` or `de gemeente` in front, or `gemeente` behind. */
export function withoutLabels(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  const last = words.at(-1) ?? '';
  if (words.length < 2) return words;
  if (labels.has(first) || (first === 'de' && rest[0] === 'gemeente')) return withoutLabels(rest);
  if (last === 'gemeente') return withoutLabels(words.slice(0, -1));
  return words;
}
