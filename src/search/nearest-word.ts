import { typingCost } from './typing-cost.ts';

const longest = 48;
const mostWithin = 3;

/**
 * The word that somebody most likely meant, or undefined where none is near: one that begins with
 * what was typed, the longest that what was typed begins with, or one of which at most a part of the
 * letters has to change.
 */
export function nearestWord(
  typed: string,
  words: readonly string[],
  furthest = 0.4,
): string | undefined {
  const short = typed.toLowerCase().slice(0, longest);
  if (short.length < 2) return undefined;
  const near = words.map((word) => ({ word, plain: word.toLowerCase().slice(0, longest) }));
  const shared = ({ plain }: { plain: string }) => Math.min(short.length, plain.length);
  const [within] = near
    .filter(
      (one) =>
        shared(one) > mostWithin && (one.plain.startsWith(short) || short.startsWith(one.plain)),
    )
    .toSorted((a, b) => shared(b) - shared(a));
  const [best] = near
    .map(({ word, plain }) => ({ word, cost: typingCost(short, plain) }))
    .filter(({ word, cost }) => cost <= furthest * Math.max(word.length, short.length))
    .toSorted((a, b) => a.cost - b.cost);
  return within?.word ?? best?.word;
}
