import { formatEuro, formatList } from '../text/format.ts';
import { gaps, isGiven, mapAnswer, type Answer } from './gap.ts';
import { budgetPerPermitHolder } from './indicators.ts';
import type { Municipality, Response } from './municipality.ts';
import { approaches, phases, themes } from './vocabulary.ts';

/** One field in each round, oldest first, and what can be said of the last two. */
export interface RoundField {
  label: string;
  answers: string[];
  difference: string;
}

interface Field {
  label: string;
  of: (municipality: Municipality, response: Response) => Answer<string[]>;
}

const list = (response: Response, words: string[]): Answer<string[]> => {
  if (response.status !== 'beantwoord') return { gap: response.status };
  return words.length > 0 ? { value: words } : { gap: 'niet-genoemd' };
};

const fields: Field[] = [
  {
    label: 'Wie doet het meeste?',
    of: (_, { approach }) => mapAnswer(approach, (word) => [approaches[word].label]),
  },
  { label: 'Fase', of: (_, { phase }) => mapAnswer(phase, (word) => [phases[word].label]) },
  {
    label: 'Thema’s',
    of: (_, response) => mapAnswer(response.themes, (some) => some.map((id) => themes[id].label)),
  },
  {
    label: 'Partners met naam',
    of: (_, response) =>
      list(
        response,
        response.partners.filter(({ named }) => named).map(({ name }) => name),
      ),
  },
  {
    label: 'Projecten',
    of: (_, response) =>
      list(
        response,
        response.projects.map(({ name }) => name),
      ),
  },
  {
    label: 'Bedrag per vergunninghouder',
    of: (municipality, response) =>
      mapAnswer(budgetPerPermitHolder(municipality, response), ({ amount }) => [
        formatEuro(amount),
      ]),
  },
];

/** The responses of the surveys that asked this municipality, oldest first. */
export const roundsOf = ({ responses }: Municipality): Response[] =>
  responses
    .filter(({ status }) => status === 'beantwoord' || status === 'niet-gereageerd')
    .toSorted((a, b) => a.year - b.year);

/** What a municipality said in each round, field by field; nothing where it was asked only once. */
export function roundFieldsOf(municipality: Municipality): RoundField[] {
  const rounds = roundsOf(municipality);
  const [before, after] = rounds.slice(-2);
  if (!before || !after) return [];
  return fields.map(({ label, of }) => ({
    label,
    answers: rounds.map((round) => textOf(of(municipality, round))),
    difference: differenceOf(
      { year: before.year, answer: of(municipality, before) },
      { year: after.year, answer: of(municipality, after) },
    ),
  }));
}

const textOf = (answer: Answer<string[]>) =>
  isGiven(answer) ? answer.value.join(', ') : gaps[answer.gap].label;

interface Dated {
  year: number;
  answer: Answer<string[]>;
}

/** A gap is never taken for a change: it says in which round there was nothing to compare. */
function differenceOf(before: Dated, after: Dated): string {
  const missing = [before, after].flatMap(({ year, answer }) =>
    isGiven(answer) ? [] : [`${gaps[answer.gap].label} in ${year}`],
  );
  if (!isGiven(before.answer) || !isGiven(after.answer))
    return `niet te zeggen: ${formatList(missing)}`;
  const [old, fresh] = [before.answer.value, after.answer.value];
  const added = fresh.filter((word) => !old.includes(word));
  const gone = old.filter((word) => !fresh.includes(word));
  if (added.length === 0 && gone.length === 0) return 'hetzelfde';
  if (old.length === 1 && fresh.length === 1) return `eerst ${old.join('')}, nu ${fresh.join('')}`;
  return [
    ...(added.length > 0 ? [`nieuw genoemd: ${formatList(added)}`] : []),
    ...(gone.length > 0 ? [`niet meer genoemd: ${formatList(gone)}`] : []),
  ].join('; ');
}
