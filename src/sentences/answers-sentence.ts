import { quantityText } from '../charts/question-title.ts';
import { mostFirst, type Atlas } from '../survey/atlas.ts';
import { choiceCounts } from '../survey/choice-counts.ts';
import { isGiven } from '../survey/gap.ts';
import { measuredIn, measuresOf } from '../survey/question-measures.ts';
import { answeringTo, givenIn, noneTo } from '../survey/question-values.ts';
import type { Question } from '../survey/question.ts';
import type { QuestionKind } from '../survey/question-words.ts';
import { formatDate } from '../text/format-date.ts';
import { beforeInList, formatCount, formatNumber } from '../text/format.ts';
import { askedMunicipality, partOf, withAnAnswer } from '../text/part-of.ts';
import { sourced } from './sentence.ts';

/** What the municipalities said together; there is at least one answer. */
type Claim = (question: Question, atlas: Atlas, told: Told) => string;

/** The opening words, which name the year and the question, and how many answered. */
interface Told {
  opening: (verb: string) => string;
  count: number;
}

const mostNamed = 3;
const named = (count: number) => (count === 1 ? 'noemde' : 'noemden');
const municipalities = (count: number) => formatCount(count, 'gemeente', 'gemeenten');
const times = (count: number) =>
  count === 1 ? 'één keer' : `hoogstens ${formatNumber(count)} keer`;

/** What is counted in a list of answers: many of it, and any other of it. */
const chosen = { many: 'keuzes', other: 'elke andere keuze' };
const thingsIn: Partial<Record<QuestionKind, typeof chosen>> = {
  organisaties: { many: 'organisaties', other: 'elke andere organisatie' },
  projecten: { many: 'projecten', other: 'elk ander project' },
};

/** How often each choice was made; of many only those made most, with the most of any other. */
const choices: Claim = (question, atlas, { opening, count }) => {
  const counts = choiceCounts(question, atlas.asked).toSorted(mostFirst);
  const most = counts[mostNamed]?.entries.length ?? 0;
  const { many, other } = thingsIn[question.kind] ?? chosen;
  const told = counts.filter(({ entries }) => entries.length > most);
  if (told.length === 0) {
    const all = `${formatNumber(counts.length)} ${many}`;
    return count === 1
      ? `${opening('noemde')} ${municipalities(count)} ${all}`
      : `${opening('noemden')} ${municipalities(count)} samen ${all}, elk ${times(most)}`;
  }
  const parts = told.map(({ label, entries }, at) => {
    const part =
      at === 0
        ? `${partOf(entries.length, count, withAnAnswer)} `
        : count === 1
          ? ''
          : `${formatNumber(entries.length)} `;
    return `${beforeInList(at, told.length)}${part}‘${label}’`;
  });
  const others = most > 0 ? `; ${other} is ${times(most)} genoemd` : '';
  return `${opening(named(told[0]?.entries.length ?? 0))} ${parts.join('')}${others}`;
};

/** The middle and the ends of the numbers; of few of them only the ends. */
const numbers: Claim = (question, atlas, { opening, count }) => {
  const measures = measuresOf(measuredIn(question, atlas.asked));
  if (!measures) return '';
  const [least, most] = [measures.least, measures.most].map((value) =>
    quantityText(question, value),
  );
  if (measures.least === measures.most)
    return `${opening(named(count))} ${municipalities(count)}${count > 1 ? ' hetzelfde' : ''}: ${least}`;
  const ends = `van ${quantityText({ ...question, unit: '' }, measures.least)} tot ${most}`;
  if (!measures.middle)
    return `${opening(named(count))} ${municipalities(count)} een ${question.kind}, ${ends}`;
  const { median } = measures.middle;
  const half = measuredIn(question, atlas.asked).filter(({ number }) => number <= median).length;
  return `${opening('noemde')} ${half * 2 === count ? '' : 'minstens '}de helft van de ${municipalities(count)} met een antwoord ${quantityText(question, median)} of minder, ${ends}`;
};

/** The first and the last date of which the year is known, and how many have none. */
const dates: Claim = (question, atlas, { opening, count }) => {
  const days = atlas.asked
    .flatMap(({ response }) => {
      const given = givenIn(response, question);
      return isGiven(given) && !given.value.startsWith('XXXX') ? [given.value] : [];
    })
    .sort();
  const who = `${opening(named(count))} ${municipalities(count)} een datum`;
  const [first, last] = [days[0], days.at(-1)].map((day) => day && formatDate(day));
  if (!first) return `${who} zonder jaar`;
  const span = first === last ? `: ${first}` : `, van ${first} tot en met ${last}`;
  const undated = count - days.length;
  return `${who}${span}${undated > 0 ? ` (${formatNumber(undated)} zonder jaar)` : ''}`;
};

const claims: Record<QuestionKind, Claim | undefined> = {
  'ja-nee': choices,
  keuze: choices,
  meerkeuze: choices,
  organisaties: choices,
  projecten: choices,
  getal: numbers,
  bedrag: numbers,
  percentage: numbers,
  datum: dates,
  tekst: undefined,
};

/** What the answers to a question say together, to take over; none for summaries. */
export function answersSentence(
  question: Question,
  atlas: Atlas,
  editor: string,
): string | undefined {
  const claim = claims[question.kind];
  if (!claim) return undefined;
  const count = answeringTo(question, atlas.asked).length;
  const all = atlas.asked.length;
  const opening = (verb: string) =>
    `In ${atlas.survey.year} ${verb} op de vraag “${question.text}”`;
  if (count === 0)
    return sourced(
      `${opening('is')} van ${partOf(all, all, askedMunicipality).replace(/^alle /, 'de ')} ${noneTo(question, atlas.asked)} bekend`,
      atlas,
      editor,
    );
  return sourced(
    `${claim(question, atlas, { opening, count })}; N = ${formatNumber(count)} van ${formatNumber(all)} ${all === 1 ? askedMunicipality.one : askedMunicipality.many}`,
    atlas,
    editor,
  );
}
