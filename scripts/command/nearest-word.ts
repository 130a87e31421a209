import { typingCost } from '../../src/search/typing-cost.ts';

const furthest = 0.4;
const longest = 48;

/** The word that somebody most likely meant, or undefined where none is near. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const short = typed.toLowerCase().slice(0, longest);
  if (short.length < 2) return undefined;
  const within = words.find(
    (word) => short.length > 3 && (word.startsWith(short) || short.startsWith(word)),
  );
  const [best] = words
    .map((word) => ({ word, cost: typingCost(short, word.toLowerCase().slice(0, longest)) }))
    .filter(({ word, cost }) => cost <= furthest * Math.max(word.length, short.length))
    .toSorted((a, b) => a.cost - b.cost);
  return within ?? best?.word;
}
