import { lettersOf, wordsIn, wordsOutside, type Span, type WordIn } from './words-in.ts';

/** A name that the vocabulary does not know yet: of an organisation, a municipality or a project. */
export interface NameMention extends Span {
  matched: string;
  kind: 'gemeente' | 'naam';
}

/** Words for a kind of organisation, which begin a name even where it goes on in small letters. */
const organisationWords =
  /^(stichting|museum|steunpunt|werkbedrijf|werkcooperatie|wooncorporatie|woningcorporatie|welzijn|corporatie|bureau|centrum)/;
const within = new Set('van de het der den en voor in t op & aan'.split(' '));
const notNames = new Set(
  `ik januari februari maart april mei juni juli augustus september oktober november december maandag
  dinsdag woensdag donderdag vrijdag zaterdag zondag nederland nederlands nederlandse gelderland
  overijssel europa isk`
    .split(/\s+/)
    .map(lettersOf),
);

/**
 * Names in a text that no known organisation covers: words with a capital inside a sentence, words
 * that say what kind of organisation it is, and municipalities other than the one that answers.
 */
export function findNames(
  text: string,
  covered: readonly Span[],
  municipalities: ReadonlySet<string>,
  self: string,
): NameMention[] {
  const words = wordsOutside(wordsIn(text), covered);
  const mentions: NameMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = nameLengthAt(text, words, at);
    const run = words.slice(at, at + length);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) continue;
    at += length - 1;
    const matched = text.slice(first.start, last.end);
    const key = run.map((word) => word.key).join('');
    if (key === lettersOf(self) || (run.length === 1 && notNames.has(key))) continue;
    const kind = municipalities.has(key) ? 'gemeente' : 'naam';
    mentions.push({ start: first.start, end: last.end, matched, kind });
  }
  return distinct(mentions);
}

/** How many words the name that begins at this word has; 0 where none begins. */
function nameLengthAt(text: string, words: readonly WordIn[], at: number): number {
  const first = words[at];
  if (!first) return 0;
  const kindWord = organisationWords.test(first.key);
  if (!kindWord && (!first.capital || (first.opens && !startsName(text, words, at)))) return 0;
  let length = 1;
  for (let next = at + 1; next < words.length; next += 1) {
    const word = words[next];
    const before = words[next - 1];
    if (!word || !before || /[^\s-]/.test(text.slice(before.end, word.start))) break;
    if (word.capital) length = next - at + 1;
    else if (!within.has(word.key)) break;
  }
  return kindWord && length === 1 && !first.opens && hasNext(text, words, at) ? 2 : length;
}

/** The first word of a sentence is part of a name only where the next one has a capital too. */
const startsName = (text: string, words: readonly WordIn[], at: number) =>
  !!words[at + 1]?.capital && hasNext(text, words, at) && !within.has(words[at]?.key ?? '');

const hasNext = (text: string, words: readonly WordIn[], at: number) => {
  const [word, next] = [words[at], words[at + 1]];
  return !!word && !!next && /^[\s-]+$/.test(text.slice(word.end, next.start));
};

const distinct = (mentions: readonly NameMention[]): NameMention[] => [
  ...new Map(mentions.map((mention) => [lettersOf(mention.matched), mention])).values(),
];
