import hyphen from 'hyphen/nl/index.js';

/** Letters of Latin script by their place: to ask whether a sign is a letter of any takes thrice as long. */
const letter = 'A-Za-zÀ-ÖØ-öø-ɏ';
/** Letters from which a word may be wider than its column; a part of an address is no word. */
const longWords = RegExp(
  `(?<![${letter}\\d.@/=&_#%-])[${letter}]{20,}(?![${letter}\\d@/=_]|\\.[${letter}])`,
  'g',
);
/** What stands within these is not read as running text, or must be copied as it is. */
const asItIs = /^<(?:script|style|title|textarea|option|button|code|pre|text|tspan|desc)\b/;
/** The fewest letters before a hyphen, between two, and behind the last. */
const fewest = 4;

/**
 * Where a word may be broken: the stylesheet draws a hyphen there when the line needs it. It is an
 * empty element and not a soft hyphen, which would go along with what a reader copies.
 */
const breakPoint = '<span class="af"></span>';

const partsOf = (word: string): string[] => {
  const parts: string[] = [];
  let left = word.length;
  for (const syllable of hyphen.hyphenateSync(word, { hyphenChar: '\u00ad' }).split('\u00ad')) {
    const last = parts.at(-1);
    if (last === undefined || (last.length >= fewest && left >= fewest)) parts.push(syllable);
    else parts[parts.length - 1] = last + syllable;
    left -= syllable.length;
  }
  return parts;
};

const known = new Map<string, string>();

function broken(word: string): string {
  const made = known.get(word) ?? partsOf(word).join(breakPoint);
  known.set(word, made);
  return made;
}

/** Tells a Dutch page where its very long words may be broken, since few browsers know Dutch syllables. */
export function breakLongWords(html: string): string {
  const body = html.indexOf('<body');
  if (body < 0 || !html.slice(0, body).includes('<html lang="nl"')) return html;
  return (
    html.slice(0, body) +
    html.slice(body).replace(longWords, (word, at: number, text: string) => {
      const tag = text.lastIndexOf('<', at);
      const isInTag = text.indexOf('>', tag) > at;
      return isInTag || asItIs.test(text.slice(tag, tag + 12)) ? word : broken(word);
    })
  );
}
