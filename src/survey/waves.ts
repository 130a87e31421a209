import { group } from 'd3';
import { formatList } from '../text/format.ts';
import { answerFields, fieldsInTables, roleOf, type AnswerFieldId } from './answer-fields.ts';
import { emptyGap } from './empty-gap.ts';
import { fieldValues, saysNone, type FieldValue } from './field-values.ts';
import { gaps, isGiven, mapAnswer, type Answer } from './gap.ts';
import type { Municipality, Response } from './municipality.ts';
import { inThis, type Silent } from './no-answer.ts';
import { saidOf } from './passing-answers.ts';
import { differencesOf } from './question-differences.ts';
import { questionValue } from './question-values.ts';
import type { Question } from './question.ts';
import type { Survey } from './tables.ts';
import { wasAsked } from './surveyed-among.ts';
import { wholeLabel } from './whole-label.ts';

/** One field in each survey wave, oldest first, and what can be said of the last two. */
export interface WaveField {
  question: string;
  answers: string[];
  /** Whether each wave asked it. */
  asked: boolean[];
  difference: string;
}

/** The responses of the surveys that asked this municipality, oldest first. */
export const wavesOf = ({ responses }: Pick<Municipality, 'responses'>): Response[] =>
  responses.filter(wasAsked).toSorted((a, b) => a.year - b.year);

type Dated = Pick<Survey, 'id' | 'year'>;

/** The last answer that a municipality gave in another survey than the one at hand. */
export const otherAnswer = (municipality: Municipality, { id }: Dated): Response | undefined =>
  wavesOf(municipality).findLast((wave) => wave.status === 'beantwoord' && wave.survey !== id);

/** Where a municipality has no answer, in words; nothing where no other survey has one either. */
export function silentIn(municipality: Municipality, survey: Dated): string | undefined {
  const other = otherAnswer(municipality, survey);
  if (!other) return undefined;
  return other.year === survey.year ? inThis : `uit ${survey.year}`;
}

/** A municipality without an answer in a survey, for a sentence on it alone. */
export const silentAlone = (municipality: Municipality, survey: Dated): Silent => ({
  names: municipality.name,
  count: 1,
  year: survey.year,
  where: silentIn(municipality, survey),
});

/**
 * What a municipality said in each wave, field by field and question by question; the last two that
 * asked are compared. What only the survey in front asked stands elsewhere on its page.
 */
export function waveFieldsOf(
  municipality: Municipality,
  questions: readonly Question[] = [],
  inFront?: string,
): WaveField[] {
  const waves = wavesOf(municipality);
  const fields = fieldsInTables.flatMap((field) => {
    const role = roleOf(field);
    const asked = waves.map((wave) => role === null || emptyGap(wave, role) !== 'niet-gevraagd');
    if (!waves.some(({ survey }, at) => survey !== inFront && asked[at])) return [];
    const told = waves.map((wave) => {
      const value = heldIn(field, municipality, wave);
      return {
        year: wave.year,
        note: isGiven(value) ? value.value.note : undefined,
        answer: mapAnswer(value, ({ items }) =>
          items.length > 0 ? items.map(({ text }) => text) : [saysNone],
        ),
      };
    });
    const [before, after] = told.slice(-2);
    return {
      question: answerFields[field].question,
      answers: told.map(({ answer }) => wordsOf(answer)),
      asked,
      difference:
        before && after
          ? between(
              [before, after],
              waves,
              isOtherMoney(before.note, after.note)
                ? 'niet te vergelijken, want het is ander geld'
                : differenceOf(before, after),
            )
          : '',
    };
  });
  return [...fields, ...askedElsewhere(waves, questions, inFront)];
}

/** What a field holds; with whom a municipality worked are also the groups without a name. */
function heldIn(
  field: AnswerFieldId,
  municipality: Municipality,
  wave: Response,
): Answer<FieldValue> {
  const value = fieldValues[field](municipality, wave);
  const groups = fieldValues.groepen(municipality, wave);
  return field === 'partners' && isGiven(groups)
    ? { value: { items: [...(isGiven(value) ? value.value.items : []), ...groups.value.items] } }
    : value;
}

/** Which two of more waves are compared. */
const between = (
  [before, after]: readonly { year: number }[],
  { length }: readonly Response[],
  difference: string,
) =>
  length > 2 && before && after && before.year !== after.year
    ? `${before.year} en ${after.year}: ${difference}`
    : difference;

/** Whether two amounts are both known, and are for unlike things or known in unlike ways. */
const isOtherMoney = (before?: string, after?: string): boolean =>
  before !== undefined && after !== undefined && before !== after;

/** The questions of a newsroom’s own that another survey than the one in front asked; other words are not compared. */
function askedElsewhere(
  waves: readonly Response[],
  questions: readonly Question[],
  inFront?: string,
): WaveField[] {
  return [...new Set(questions.map(({ id }) => id))].flatMap((id) => {
    const told = waves.map((wave) => ({
      wave,
      question: questions.find((one) => one.id === id && one.survey === wave.survey),
    }));
    const asked = told.flatMap(({ wave, question }) =>
      question ? [{ year: wave.year, question, answer: textsOf(wave, question) }] : [],
    );
    const last = asked.at(-1);
    if (!last || asked.every(({ question }) => question.survey === inFront)) return [];
    return [
      {
        question: last.question.text,
        answers: told.map(({ wave, question }) =>
          question
            ? inItsWords(question, last.question, wordsOf(textsOf(wave, question)))
            : gaps['niet-gevraagd'].label,
        ),
        asked: told.map(({ question }) => question !== undefined),
        difference: lastDifference(asked, waves),
      },
    ];
  });
}

/** What can be said of the last two answers to one question. */
function lastDifference(asked: readonly AskedAnswer[], waves: readonly Response[]): string {
  const [before, after] = asked.slice(-2);
  if (!before || !after) return waves.length > 1 ? 'één keer gevraagd' : '';
  const different = differencesOf(after.question, before.question);
  return between(
    [before, after],
    waves,
    different.length > 0
      ? `niet te vergelijken, want anders: ${formatList(different)}`
      : after.question.kind === 'tekst'
        ? 'een tekst, die wij niet vergelijken'
        : differenceOf(before, after),
  );
}

/** An answer to a question that was put in other words stands with the name of its own. */
const inItsWords = (question: Question, last: Question, answer: string) =>
  question.text === last.text || wholeLabel(question) === wholeLabel(last)
    ? answer
    : saidOf({ label: wholeLabel(question) }, answer);

const textsOf = (wave: Response, question: Question): Answer<string[]> =>
  mapAnswer(questionValue(wave, question), ({ items }) => items.map(({ text }) => text));

const wordsOf = (answer: Answer<string[]>) =>
  isGiven(answer) ? answer.value.join(', ') : gaps[answer.gap].label;
interface DatedAnswer {
  year: number;
  answer: Answer<string[]>;
}

interface AskedAnswer extends DatedAnswer {
  question: Question;
}

/** How two surveys are told apart; of one year nothing here says which came first. */
interface Turns {
  first: string;
  then: string;
  added: string;
  gone: string;
}
const inOrder: Turns = { first: 'eerst', then: 'later', added: 'nieuw', gone: 'niet meer' };
const inOneYear: Turns = {
  first: 'de ene keer',
  then: 'de andere keer',
  added: 'alleen de andere keer',
  gone: 'alleen de ene keer',
};

/** Why two waves cannot be compared: in which there was nothing, those for one reason together. */
function unsayable(waves: readonly [DatedAnswer, DatedAnswer]): string {
  const isSameYear = waves[0].year === waves[1].year;
  const whens = isSameYear
    ? [inOneYear.first, inOneYear.then]
    : waves.map(({ year }) => `in ${year}`);
  const missing = waves.flatMap(({ answer }, at) =>
    isGiven(answer) ? [] : [{ when: whens[at] ?? '', gap: answer.gap }],
  );
  const reasons = [...group(missing, ({ gap }) => gap)].map(
    ([gap, same]) =>
      `${gaps[gap].label} ${formatList(same.map(({ when }) => when)).replace(/ en in /, ' en ')}`,
  );
  return `niet te zeggen: ${formatList(reasons)}`;
}

/** Words in a list, each as a whole where one has a comma of its own. */
const whole = (words: readonly string[]): string =>
  formatList(
    words.some((word) => word.includes(', ') && word !== saysNone)
      ? words.map((word) => `‘${word}’`)
      : words,
  );

/** A gap is never taken for a change: it says in which wave there was nothing to compare. */
function differenceOf(before: DatedAnswer, after: DatedAnswer): string {
  if (!isGiven(before.answer) || !isGiven(after.answer)) return unsayable([before, after]);
  const [old, fresh] = [before.answer.value, after.answer.value];
  const added = fresh.filter((word) => !old.includes(word));
  const gone = old.filter((word) => !fresh.includes(word));
  if (added.length === 0 && gone.length === 0) return 'hetzelfde';
  const { first, then, ...only } = before.year === after.year ? inOneYear : inOrder;
  if (old.length === 1 && fresh.length === 1)
    return `${first} ${whole(old)}, ${then} ${whole(fresh)}`;
  // That there were none is no thing that is named no more.
  if (old.includes(saysNone) || fresh.includes(saysNone))
    return `${first} ${whole(old)}; ${then} ${whole(fresh)}`;
  return [
    ...(added.length > 0 ? [`${only.added} genoemd: ${whole(added)}`] : []),
    ...(gone.length > 0 ? [`${only.gone} genoemd: ${whole(gone)}`] : []),
  ].join('; ');
}
