import { formatDate } from '../text/format-date.ts';
import { quantityWords } from './quantity-words.ts';
import type { Choice, Question } from './question.ts';
import type { QuestionKind } from './question-words.ts';

type Asked = Pick<Question, 'kind' | 'unit' | 'choices'>;

/** How the values of one kind of question are read. */
interface KindOfValue {
  /** Why a value does not fit the question, or undefined where it does. */
  wrong: (value: string, question: Asked) => string | undefined;
  /** The things in a value, each with what it is compared by. */
  items: (value: string, question: Asked) => { id: string; text: string }[];
  /** Whether it is a number, which can be sorted and measured. */
  measured?: true;
}

const yesOrNo: Choice[] = [
  { id: 'ja', label: 'ja' },
  { id: 'nee', label: 'nee' },
];

/** What an answer to a question is chosen from: its own choices, or yes and no. */
export const choicesOf = ({ kind, choices }: Asked): Choice[] =>
  kind === 'ja-nee' ? yesOrNo : choices;

const named = (ids: readonly string[], question: Asked) =>
  ids.map((id) => ({
    id,
    text: choicesOf(question).find((choice) => choice.id === id)?.label ?? id,
  }));

const strange = (ids: readonly string[], question: Asked): string | undefined => {
  const known = choicesOf(question).map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) return `een van: ${known.join(', ')}`;
  return new Set(ids).size < ids.length ? 'elke keuze hoogstens één keer' : undefined;
};

const one: KindOfValue = {
  wrong: (value, question) => strange([value], question),
  items: (value, question) => named([value], question),
};

const several: KindOfValue = {
  wrong: (value, question) => {
    const problem = strange(value.split('|'), question);
    return problem?.startsWith('een van')
      ? `${problem}, met | ertussen als het er meer zijn`
      : problem;
  },
  items: (value, question) => named(value.split('|'), question),
};

/** No number of a municipality is further from nought than this. */
export const largestNumber = 999_999_999_999;

/** Units of things that are not cut up. */
const wholeUnits = ['personen', 'mensen', 'inwoners', 'gezinnen', 'huishoudens', 'woningen'];

/** Two decimals, or more that do not end in a zero: `52.000` is meant as thousands. */
const decimal = /^(?!-0$)-?(0|[1-9]\d*)(\.(\d{1,2}|\d{2,5}[1-9]))?$/;

const number = (
  example: string,
  decimals: (question: Asked) => number,
  text: (value: number, unit: string) => string,
): KindOfValue => ({
  measured: true,
  wrong: (value, question) => {
    const most = decimals(question);
    const form = most === 0 ? /^(0|[1-9]\d*)$/ : decimal;
    if (form.test(value) && Math.abs(Number(value)) <= largestNumber) return undefined;
    return most === 0
      ? `een heel getal zonder punten, zoals 52000, hoogstens ${largestNumber}`
      : `${example}, hoogstens ${largestNumber}, met een punt voor de decimalen en geen punt voor duizendtallen`;
  },
  items: (value, question) => [{ id: value, text: text(Number(value), question.unit) }],
});

const isDay = (value: string): boolean => {
  const [, year = '', month = '01', day = '01'] =
    /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  // A day without its year may be that of a leap year.
  const date = new Date(`${year === 'XXXX' ? '2000' : year}-${month}-${day}T00:00:00Z`);
  return year !== '' && date.getUTCDate() === Number(day);
};

/** What a value may be and how it is told, by the kind of its question. */
export const kindsOfValue: Record<QuestionKind, KindOfValue> = {
  'ja-nee': one,
  keuze: one,
  meerkeuze: several,
  organisaties: several,
  projecten: several,
  getal: number(
    'een getal zoals 52000 of 1.5',
    ({ unit }) => (wholeUnits.includes(unit.toLowerCase()) ? 0 : 2),
    quantityWords.getal,
  ),
  bedrag: number('een bedrag in euro zoals 2370 of 2370.50', () => 2, quantityWords.bedrag),
  percentage: number('een percentage zoals 12 of 12.5', () => 2, quantityWords.percentage),
  datum: {
    wrong: (value) => (isDay(value) ? undefined : 'een datum zoals 2022-02-01, 2016-09 of 2016'),
    items: (value) => [{ id: value, text: formatDate(value) }],
  },
  tekst: {
    wrong: () => undefined,
    items: (value) => [{ id: value, text: value }],
  },
};
