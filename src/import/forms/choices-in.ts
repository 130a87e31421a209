import { group, rollup } from 'd3';
import { idMaker } from '../id-maker.ts';
import { asProse } from './as-prose.ts';
import { choiceKey } from './form-key.ts';

/**
 * Divides the cells of a column into choices. A comma between brackets stays, and where choices are
 * told apart by capitals also one before a small letter or a digit, unless a cell begins with what comes
 * then, or what stands before it is a choice by itself and the two come back nowhere. Where a program
 * set them apart with a semicolon only, a comma is no sign.
 */
export function cellSplitter(
  texts: readonly string[],
  make: { between: RegExp; isLoose: boolean },
): (text: string) => string[] {
  const hasSemicolons = make.isLoose && texts.some((text) => /\S;\S/.test(text));
  const { between, isLoose } = hasSemicolons ? { between: /;(?! )/, isLoose: false } : make;
  const signs = new RegExp(`(${between.source})`);
  const firsts = new Set(texts.map((text) => choiceKey(text.split(signs)[0] ?? '')));
  const divide = (text: string, isOne: (whole: string, first: string) => boolean) => {
    const parts: string[] = [];
    const hasCapitals = isLoose && /^\P{L}*\p{Lu}/u.test(text);
    let rest = '';
    const pieces = text.split(signs);
    for (let index = 0; index < pieces.length; index += 2) {
      const piece = pieces[index] ?? '';
      const whole = rest + (pieces[index - 1] ?? '') + piece;
      const isOpen = rest.split('(').length > rest.split(')').length;
      const isSmall =
        hasCapitals &&
        /^[\p{Ll}\d]/u.test(piece.trim()) &&
        !firsts.has(choiceKey(piece)) &&
        (isOne(whole, rest) || otherText(rest) !== undefined);
      if (index > 0 && (isOpen || isSmall)) rest = whole;
      else {
        parts.push(rest);
        rest = piece;
      }
    }
    return [...parts, rest].map((part) => part.trim()).filter((part) => part !== '');
  };
  const counts = rollup(
    texts.flatMap((text) => divide(text, () => true)),
    (same) => same.length,
    choiceKey,
  );
  const times = (text: string) => counts.get(choiceKey(text)) ?? 0;
  const goesOn = (first: string) =>
    [...counts.keys()].filter((key) => key.startsWith(choiceKey(first))).length;
  return (text) =>
    divide(text, (whole, first) => times(whole) > 1 || (times(first) === 0 && goesOn(first) < 2));
}

/** A choice of a question: its id in the tables, and as it was written. */
export interface Choice {
  id: string;
  label: string;
}

const other = /^(anders|overige?|other)\b[\s,:;.…(-]*/i;
const introduction =
  /^(namelijk|nl\.|nml\.|please specify|specify|vul in|licht toe|graag toelichten)[)\s,:;.…-]*/i;

/** What stands behind “anders, namelijk”; undefined where a text is another choice, empty where nothing does. */
export function otherText(text: string): string | undefined {
  if (/^-?(oth|other)-?$/i.test(text)) return '';
  const found = other.exec(text);
  if (!found) return undefined;
  const rest = text.slice(found[0].length);
  const told = rest.replace(introduction, '');
  const isOther = told !== rest || rest === '' || /[:,;(-]\s*$/.test(found[0].trimEnd() + ' ');
  return isOther ? told.replace(/\)$/, '').trim() : undefined;
}

/** The choice for what no other says. */
export const otherChoice: Choice = { id: 'anders', label: 'Anders' };

/** The choices among some texts: spellings of one meet in the commonest, in the order of the alphabet. */
export function choicesAmong(texts: readonly string[]): {
  choices: Choice[];
  idOf: (text: string) => string | undefined;
} {
  const makeId = idMaker([otherChoice.id]);
  const hasOther = texts.some((text) => otherText(text) !== undefined);
  const groups = group(
    texts.filter((text) => otherText(text) === undefined),
    choiceKey,
  );
  const byKey = new Map(
    [...groups]
      .map(([key, same]): [string, string] => [key, commonest(same)])
      .toSorted(([, a], [, b]) => a.localeCompare(b, 'nl'))
      .map(([key, label]): [string, Choice] => [
        key,
        {
          id: makeId(inWords(label)),
          label: asProse(label.replace(/\s+/g, ' ').replaceAll('|', '/').replaceAll('=', ':')),
        },
      ]),
  );
  return {
    choices: [...byKey.values(), ...(hasOther ? [otherChoice] : [])],
    idOf: (text) =>
      otherText(text) === undefined ? byKey.get(choiceKey(text))?.id : otherChoice.id,
  };
}

const words: [sign: RegExp, word: string][] = [
  [/≤|<=/g, ' hoogstens '],
  [/≥|>=/g, ' minstens '],
  [/</g, ' minder dan '],
  [/>/g, ' meer dan '],
  [/(?<!\p{L}\s*)\+/gu, ' plus '],
  [/(?<!\p{L}\s*)[-−](?!\s*[\p{L}\d])/gu, ' min '],
];

/** A choice with its signs as words, so that its id tells it from another: `< 50` and `> 50`. */
const inWords = (label: string) =>
  words.reduce((text, [sign, word]) => text.replace(sign, word), label);

function commonest(texts: readonly string[]): string {
  const [first] = [...group(texts, (text) => text)].toSorted(([, a], [, b]) => b.length - a.length);
  return first?.[0] ?? '';
}
