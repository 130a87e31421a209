import { codePoint } from './visible-text.ts';
import { windows1252Byte } from './windows-1252.ts';

/** Characters that show that a text was damaged or hides something. */
export interface Suspect {
  index: number;
  kind: string;
  message: string;
  tip: string;
}

interface Family {
  kind: string;
  pattern: RegExp;
  message: (found: string) => string;
  tip: string;
  /** Said again of what the pattern found, where a pattern alone cannot tell. */
  holds?: (found: string) => boolean;
}

const retype = 'typ de tekst opnieuw zonder dit teken';
const saveAgain = 'exporteer het blad opnieuw, als CSV UTF-8; gebruik de bron en niet een kopie';

const families: Family[] = [
  {
    kind: 'stuurteken',
    pattern: /(?![\t\n])\p{Cc}/gu,
    message: (found) => `stuurteken ${codePoint(found)}`,
    tip: retype,
  },
  {
    kind: 'schrijfrichting',
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    message: (found) => `${codePoint(found)} verandert de schrijfrichting`,
    tip: retype,
  },
  {
    kind: 'onzichtbaar-teken',
    pattern:
      /(?!\uFE0E|\uFE0F|[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF])[\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/gu,
    message: (found) => `onzichtbaar of onbekend teken ${codePoint(found)}`,
    tip: retype,
  },
  {
    kind: 'verloren-teken',
    pattern: /\uFFFD/gu,
    message: () => 'vervangingsteken <U+FFFD>: hier ging een letter verloren',
    tip: saveAgain,
  },
  {
    kind: 'verkeerd-gelezen',
    pattern: /[ÂÃÄÅÐÑØÙâïð]\P{ASCII}{1,3}/gu,
    message: (found) => `"${found}" is tekst die in een verkeerde tekenset is gelezen`,
    tip: saveAgain,
    holds: isReadAsWindows1252,
  },
  {
    kind: 'verkeerd-gelezen',
    pattern: /[\u2500-\u257F]|(?<=[A-Za-z])√(?!\s)\P{ASCII}|‚Ä./gu,
    message: (found) => `"${found}" is tekst die in een verkeerde tekenset is gelezen`,
    tip: saveAgain,
  },
];

/** Ranges in which the characters lie that Dutch tables lose: accents, quotes, the euro. */
const usual =
  /[\u00A0\u00A1\u00A3\u00A7\u00A9\u00AB\u00AE\u00B0\u00B2-\u00B5\u00B7\u00BB-\u017F\u0400-\u06FF\u2010-\u2044\u20AC\u2122\uFEFF\uFFFD\u{1F000}-\u{1FAFF}]/u;

/** Whether the characters are the bytes of one UTF-8 character, each read as windows-1252. */
function isReadAsWindows1252(found: string): boolean {
  const bytes = Array.from(found, windows1252Byte);
  for (let length = 2; length <= bytes.length; length++) {
    const some = bytes.slice(0, length);
    if (some.some((byte) => byte === undefined)) return false;
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
        Uint8Array.from(some as number[]),
      );
      return usual.test(text);
    } catch {
      continue;
    }
  }
  return false;
}

/** Every damaged or hidden character of a text. */
export function suspectCharacters(text: string): Suspect[] {
  return families
    .flatMap(({ kind, pattern, message, tip, holds }) =>
      Array.from(text.matchAll(pattern))
        .filter(([found]) => !holds || holds(found))
        .map(({ 0: found, index }) => ({
          index,
          kind,
          message: message(found),
          tip,
        })),
    )
    .toSorted((a, b) => a.index - b.index);
}

/**
 * Signs in a text read as windows-1252 that it was written in another one-byte code page (DOS or
 * Macintosh): punctuation inside a word, the general currency sign, a row of accented letters,
 * capitals with accents where quotes, the euro or lower case belong.
 */
export function signsOfOtherCodePage(text: string): Suspect[] {
  const pattern =
    /(?<!\p{Lu})[ÕÐ](?!\p{Lu})|(?<!\p{L})[ÒÔ]\p{Ll}|\p{Ll}[ÒÓÔ](?!\p{L})|Û(?=\s?\d)|i‘(?!\p{L})|\p{Ll}¢|[Cc]oš[pr]|\p{L}[‘”‚„†‡ˆ‰‹›•˜™¢£¡¤¦§¨¬¯±¶ƒ]+\p{L}|\p{Ll}[ŠŽŸŒ]|\p{L}[‚„ˆ‰‹ƒ]|[‚ŽˆŠ‰‹]{2}|¤|[À-ÿ]{4,}/gu;
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    index,
    kind: 'tekenset',
    message: `"${found}" wijst op een andere tekenset dan UTF-8 of windows-1252`,
    tip: saveAgain,
  }));
}
