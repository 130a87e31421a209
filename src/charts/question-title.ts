import { answeredIn, mostFirst, type Atlas } from '../survey/atlas.ts';
import { choiceCounts } from '../survey/choice-counts.ts';
import { kindsOfValue } from '../survey/question-kinds.ts';
import { measuredIn, measuresOf } from '../survey/question-measures.ts';
import { answeringTo, noneTo } from '../survey/question-values.ts';
import type { Question } from '../survey/question.ts';
import { saidOf } from '../survey/passing-answers.ts';
import { wholeLabel } from '../survey/whole-label.ts';
import { capitalise, formatCount } from '../text/format.ts';
import { answer, partOf } from '../text/part-of.ts';

/** With fewer answers than this, no choice is called the most chosen. */
const fewestForMost = 5;

/** A number in words, as an answer to the question would have it. */
export const quantityText = (question: Question, value: number): string =>
  kindsOfValue[question.kind]
    .items(String(Math.round(value * 100) / 100), question)
    .map(({ text }) => text)
    .join('');

/** What was chosen most, where it leads by more than one answer; a tie has no winner. */
function mostChosen(question: Question, atlas: Atlas): string | undefined {
  const answers = answeringTo(question, atlas.asked).length;
  const [first, second] = choiceCounts(question, atlas.asked).toSorted(mostFirst);
  if (!first || answers < fewestForMost) return undefined;
  const lead = first.entries.length - (second?.entries.length ?? 0);
  return lead < 2
    ? undefined
    : `‘${first.label}’ in ${partOf(first.entries.length, answers, answer)}`;
}

/** The middle and the ends of the numbers, where there are enough of them. */
function spread(question: Question, atlas: Atlas): string | undefined {
  const measured = measuredIn(question, atlas.asked);
  const measures = measuresOf(measured);
  if (!measures?.middle || measures.least === measures.most) return undefined;
  const bare = { ...question, unit: '' };
  const [median, least] = [measures.middle.median, measures.least].map((value) =>
    quantityText(bare, value),
  );
  const half = measured.filter(({ number }) => number <= (measures.middle?.median ?? 0)).length;
  const exact = half * 2 === measured.length ? '' : 'minstens ';
  return `${exact}de helft noemt ${median} of minder, van ${least} tot ${quantityText(question, measures.most)}`;
}

/** What the answers to a question say together; nothing where that says too little. */
function found(question: Question, atlas: Atlas): string | undefined {
  if (answeringTo(question, atlas.asked).length === 0)
    return answeredIn(atlas).length > 0
      ? `${noneTo(question, atlas.asked)} op deze vraag`
      : 'nog geen antwoord';
  return kindsOfValue[question.kind].measured
    ? spread(question, atlas)
    : mostChosen(question, atlas);
}

/** A question with what its answers say together, or only the question where that says too little. */
export function questionTitle(question: Question, atlas: Atlas): string {
  const finding = found(question, atlas);
  return finding === undefined ? question.text : saidOf({ label: wholeLabel(question) }, finding);
}

/** What the answers say together, or how many there are, for where the question stands above it. */
export const answersInShort = (question: Question, atlas: Atlas): string =>
  capitalise(
    found(question, atlas) ??
      formatCount(answeringTo(question, atlas.asked).length, 'antwoord', 'antwoorden'),
  );
