import { lettersOf, wordsIn, type Span, type WordIn } from './words-in.ts';

/** An organisation of the vocabulary. */
export interface KnownOrganisation {
  id: string;
  name: string;
  /** False for an unnamed group, such as volunteers. */
  named: boolean;
}

/** A known organisation and the words that stand for it. */
export interface OrganisationMention extends Span {
  id: string;
  matched: string;
  named: boolean;
}

const leastLetters = 3;

/** The ways to write a name: in full, without what stands in brackets, and what stands there. */
function writingsOf({ id, name, named }: KnownOrganisation) {
  const short = Array.from(name.matchAll(/\(([^)]+)\)/g), ([, inside = '']) => inside);
  const writings = [name, name.replace(/\([^)]*\)/g, ''), ...short];
  return [...new Set(writings.map(lettersOf))]
    .filter((key) => key.length >= leastLetters)
    .map((key) => ({ id, named, key }));
}

/**
 * The known organisations that a text names. Spaces, hyphens and capitals do not count, so that
 * `Vluchtelingen Werk Oost Nederland` is found; of two names at one place the longer holds.
 */
export function findOrganisations(
  text: string,
  known: readonly KnownOrganisation[],
): OrganisationMention[] {
  const words = wordsIn(text);
  const writings = known.flatMap(writingsOf).toSorted((a, b) => b.key.length - a.key.length);
  const mentions: OrganisationMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = longestAt(words.slice(at), writings);
    if (!found) continue;
    const [start, end] = [words[at]?.start ?? 0, words[at + found.length - 1]?.end ?? 0];
    mentions.push({
      id: found.id,
      named: found.named,
      start,
      end,
      matched: text.slice(start, end),
    });
    at += found.length - 1;
  }
  return mentions;
}

function longestAt(words: readonly WordIn[], writings: ReturnType<typeof writingsOf>) {
  for (const { id, named, key } of writings) {
    let letters = '';
    for (const [index, word] of words.entries()) {
      letters += word.key;
      if (letters === key) return { id, named, length: index + 1 };
      if (!key.startsWith(letters)) break;
    }
  }
  return undefined;
}
