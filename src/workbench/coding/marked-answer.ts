import type { CodingProposal } from '../../import/coding/propose-coding.ts';
import { wordsIn, type Span } from '../../import/coding/words-in.ts';
import { themes } from '../../survey/vocabulary.ts';

/** A stretch of an answer, and what it points to according to the proposals; nothing where it does not. */
interface Stretch {
  text: string;
  hints: string[];
}

interface Hint extends Span {
  hint: string;
}

/** An answer cut where the words begin and end that led to a proposal; put together it is the answer. */
export function markedAnswer(text: string, proposal: CodingProposal): Stretch[] {
  const hints = hintsIn(text, proposal);
  const cuts = [
    ...new Set([0, text.length, ...hints.flatMap(({ start, end }) => [start, end])]),
  ].toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? 0;
    const over = hints.filter((hint) => hint.start <= start && hint.end >= end);
    return { text: text.slice(start, end), hints: [...new Set(over.map(({ hint }) => hint))] };
  });
}

function hintsIn(text: string, { organisations, names, themes: found, amounts }: CodingProposal) {
  const words = wordsIn(text);
  return [
    ...organisations.map(({ start, end, named }) =>
      hintOf(start, end, named ? 'partner' : 'groep'),
    ),
    ...names.map(({ start, end, kind }) => hintOf(start, end, `${kind}?`)),
    ...found.flatMap(({ theme, matched }) =>
      words
        .filter(({ start, end }) => matched.includes(text.slice(start, end)))
        .map(({ start, end }) => hintOf(start, end, themes[theme].label)),
    ),
    ...amounts.flatMap(({ matched }) => everywhere(text, matched)),
  ];
}

const hintOf = (start: number, end: number, hint: string): Hint => ({ start, end, hint });

function everywhere(text: string, matched: string): Hint[] {
  const found: Hint[] = [];
  for (let at = text.indexOf(matched); at >= 0; at = text.indexOf(matched, at + matched.length))
    found.push(hintOf(at, at + matched.length, 'bedrag'));
  return found;
}
