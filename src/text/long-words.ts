import hyphen from 'hyphen/nl/index.js';

/** Letters of Latin script by their place: to ask whether a sign is a letter of any takes thrice as long. */
const letter = 'A-Za-zÀ-ÖØ-öø-ɏ';
/** From so many letters on a word may be wider than its column. */
const veryLong = 20;
/** A part of an address is no word. */
const longWords = RegExp(
  `(?<![${letter}\\d.@/=&_#%-])[${letter}]{${veryLong},}(?![${letter}\\d@/=_]|\\.[${letter}])`,
  'g',
);
/** Where such a word may be; to look for the word itself takes thrice as long. */
const longPiece = RegExp(`(?:^| )[^ ]{${veryLong}}`);

/** The fewest letters before a hyphen, between two, and behind the last. */
const fewest = 4;

const known = new Map<string, string[]>();

/** The parts between which a very long Dutch word may be broken. */
function partsOfWord(word: string): string[] {
  const parts = known.get(word) ?? dividedWord(word);
  known.set(word, parts);
  return parts;
}

function dividedWord(word: string): string[] {
  const parts: string[] = [];
  let left = word.length;
  for (const syllable of hyphen.hyphenateSync(word, { hyphenChar: '\u00ad' }).split('\u00ad')) {
    const last = parts.at(-1);
    if (last === undefined || (last.length >= fewest && left >= fewest)) parts.push(syllable);
    else parts[parts.length - 1] = last + syllable;
    left -= syllable.length;
  }
  return parts;
}

/** A text with a sign wherever one of its very long words may be broken. */
export const withBreaks = (text: string, sign: string): string =>
  longPiece.test(text) ? text.replace(longWords, (word) => partsOfWord(word).join(sign)) : text;

/** A text with a soft hyphen wherever one of its very long words may be broken. */
export const softened = (text: string): string => withBreaks(text, '\u00ad');
