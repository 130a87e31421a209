import { formatEuro, formatNumber } from '../text/format.ts';
import type { AnswerFieldId } from './answer-fields.ts';
import { isGiven, mapAnswer, type Answer } from './gap.ts';
import { budgetPerPermitHolder, projectCount } from './indicators.ts';
import { listAnswer } from './list-answer.ts';
import type { Budget, Municipality, Response } from './municipality.ts';
import {
  approaches,
  budgetCoverages,
  budgetKinds,
  budgetUnits,
  phases,
  statuses,
  themes,
  type Term,
} from './vocabulary.ts';

/** What a field holds of one municipality. */
export interface FieldValue {
  /** Each thing in it, with what it is compared by; empty only where the answer says that there is none. */
  items: { id: string; text: string }[];
  /** A number to sort by, in the unit of the field. */
  number?: number;
  /** What a reader must know besides. */
  note?: string;
}

const chosen = <Word extends string>(
  answer: Answer<Word | Word[]>,
  terms: Record<Word, Term>,
): Answer<FieldValue> =>
  mapAnswer(answer, (words) => ({
    items: (Array.isArray(words) ? words : [words]).map((id) => ({ id, text: terms[id].label })),
  }));

const partners = (response: Response, named: boolean): Answer<FieldValue> =>
  mapAnswer(
    listAnswer(
      response,
      response.partners.filter((partner) => partner.named === named),
      'partners',
    ),
    (found) => ({
      items: found.map(({ organisation, name }) => ({
        id: organisation,
        text: named ? name : name.toLowerCase(),
      })),
    }),
  );

/** What an answer says of money, in a few words. */
export const moneyText = ({ amount, unit }: Budget): string =>
  isGiven(amount)
    ? `${formatEuro(amount.value)} ${budgetUnits[unit].label}`
    : 'geld, maar geen bedrag';

/** What each field of an answer holds of one municipality in one survey, or why it holds nothing. */
export const fieldValues: Record<
  AnswerFieldId,
  (municipality: Municipality, response: Response) => Answer<FieldValue>
> = {
  status: (_, { status }) => chosen({ value: status }, statuses),
  samenvatting: (_, { summary }) => mapAnswer(summary, (text) => ({ items: [{ id: text, text }] })),
  aanpak: (_, { approach }) => chosen(approach, approaches),
  fase: (_, { phase }) => chosen(phase, phases),
  themas: (_, response) => chosen(response.themes, themes),
  partners: (_, response) => partners(response, true),
  groepen: (_, response) => partners(response, false),
  projecten: (_, response) =>
    mapAnswer(projectCount(response), (number) => ({
      items: response.projects.map(({ name }) => ({ id: name.toLowerCase(), text: name })),
      number,
    })),
  budget: (municipality, response) =>
    mapAnswer(budgetPerPermitHolder(municipality, response), ({ amount, kind, covers }) => ({
      items: [{ id: `${amount} ${kind} ${covers}`, text: formatEuro(amount) }],
      number: amount,
      note: `${budgetKinds[kind].label}: ${budgetCoverages[covers].label}`,
    })),
  geld: (_, response) =>
    mapAnswer(listAnswer(response, response.budgets, 'budget'), (budgets) => ({
      items: budgets.map((budget) => ({
        id: `${moneyText(budget)}, ${budget.covers}`,
        text: moneyText(budget),
      })),
    })),
  inwoners: ({ inhabitants }) =>
    mapAnswer(inhabitants, (number) => ({
      items: [{ id: String(number), text: formatNumber(number) }],
      number,
    })),
};

/** How a page says that an answer itself tells that there are none. */
export const saysNone = 'geen projecten, zegt het antwoord zelf';

/** The things of an answer in words, with commas between; semicolons where one holds a comma. */
export const itemsText = ({ items }: FieldValue): string =>
  items.map(({ text }) => text).join(items.some(({ text }) => text.includes(', ')) ? '; ' : ', ');

/** A field in words, its things with commas between, or why it holds nothing. */
export const fieldText = (
  field: AnswerFieldId,
  ...entry: [Municipality, Response]
): Answer<string> =>
  mapAnswer(fieldValues[field](...entry), (value) => itemsText(value) || saysNone);
