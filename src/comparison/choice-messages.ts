import { formatList } from '../text/format.ts';
import { mostChosen, type Choice } from './choice.ts';

const mostLetters = 40;

const quoted = (word: string) =>
  `“${word.length > mostLetters ? `${word.slice(0, mostLetters)}…` : word}”`;

/** What a reader must know about the part of an address that is not shown. */
export function choiceMessages(
  { slugs, unknown, unasked, left }: Choice,
  nameOf: (slug: string) => string,
): string[] {
  const [word] = unknown;
  return [
    ...(unknown.length === 1 && word !== undefined
      ? [`De gemeente ${quoted(word)} kennen wij niet.`]
      : []),
    ...(unknown.length > 1
      ? [`Deze gemeenten kennen wij niet: ${formatList(unknown.slice(0, mostChosen).map(quoted))}.`]
      : []),
    ...(unasked.length > 0
      ? [
          `${formatList(unasked.slice(0, mostChosen).map(nameOf))} ${unasked.length === 1 ? 'kreeg de vraag niet en staat' : 'kregen de vraag niet en staan'} daarom niet in deze vergelijking.`,
        ]
      : []),
    ...(left.length > 0
      ? [`Er passen vier gemeenten naast elkaar. Niet getoond: ${formatList(left.map(nameOf))}.`]
      : []),
    ...(slugs.length === 1 ? ['Kies er nog een gemeente bij.'] : []),
  ];
}
