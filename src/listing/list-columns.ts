import {
  answerFields,
  fieldsInTables,
  gapsOf,
  roleOf,
  type AnswerColumn,
  type AnswerFieldId,
  type FieldKind,
} from '../survey/answer-fields.ts';
import { responseIn, type Atlas } from '../survey/atlas.ts';
import { fieldValues, itemsText, type FieldValue } from '../survey/field-values.ts';
import { gaps, isGap, isGiven, type Answer, type Gap } from '../survey/gap.ts';
import type { Municipality, Response } from '../survey/municipality.ts';
import { questionValue } from '../survey/question-values.ts';
import { isUnasked } from '../survey/is-unasked.ts';
import type { Question } from '../survey/question.ts';
import { formatNumber } from '../text/format.ts';

/** A cell of the list: a text, with what to sort by, or the words for why there is none. */
export interface ListCell {
  text: string;
  /** What a number column sorts by. */
  number?: number;
  /** Said in small beside the value. */
  note?: string;
  gap?: Gap;
}

/** A column of the list of municipalities. */
export interface ListColumn {
  id: string;
  label: string;
  /** What it sorts by, in a sentence that starts with `Op`. */
  by: string;
  numeric?: boolean;
  /** Whether a place in the order means something. */
  ranked?: boolean;
  /** Whether its values are of unlike kinds, told by the note in the cell. */
  kinds?: boolean;
}

/** A column with a field that every survey has. */
interface AnswerListColumn extends ListColumn {
  id: AnswerFieldId;
  /** The published value it shows. */
  column: AnswerColumn;
}

const counted = (number: number): ListCell => ({ text: formatNumber(number), number });

const measured = ({ items, ...value }: FieldValue): ListCell => ({
  ...value,
  text: itemsText({ items }),
});

interface KindInList {
  order?: Pick<ListColumn, 'numeric' | 'ranked' | 'kinds'>;
  cell: (value: FieldValue) => ListCell;
}

const chosen: KindInList = {
  cell: (value) => {
    const gap = value.items.map(({ id }) => id).find(isGap);
    return { text: itemsText(value), ...(gap && { gap }) };
  },
};

/** A date as a number that sorts as it does; a part that is not known comes before those that are. */
const dayNumber = (date: string) =>
  Number(date.replace('XXXX', '0000').replaceAll('-', '').padEnd(8, '0'));

/** How each kind of field stands in the list. */
const kindsInList: Record<FieldKind, KindInList> = {
  'ja-nee': chosen,
  keuze: chosen,
  meerkeuze: {
    order: { numeric: true },
    cell: (value) => ({ text: itemsText(value), number: value.items.length }),
  },
  organisaties: {
    order: { numeric: true, ranked: true },
    cell: (value) => ({ ...counted(value.items.length), note: itemsText(value) }),
  },
  projecten: { order: { numeric: true, ranked: true }, cell: ({ items }) => counted(items.length) },
  getal: { order: { numeric: true, ranked: true }, cell: measured },
  bedrag: { order: { numeric: true, kinds: true }, cell: measured },
  percentage: { order: { numeric: true, ranked: true }, cell: measured },
  datum: {
    order: { numeric: true },
    cell: ({ items }) => ({
      text: itemsText({ items }),
      number: dayNumber(items.map(({ id }) => id).join('')),
    }),
  },
  tekst: { cell: (value) => ({ text: itemsText(value) }) },
};

/** What the list tells of each municipality besides its answers, after them. */
export const listedFacts: readonly AnswerFieldId[] = ['inwoners'];

/** The fields of the answers in the list of a survey: those that it asked for. */
export const listedFields = (atlas: Pick<Atlas, 'asked'>): AnswerFieldId[] =>
  fieldsInTables.filter((id) => {
    const role = roleOf(id);
    return role === null || !isUnasked(atlas, role);
  });

/** The columns of the list of municipalities for some fields, after the name. */
export const fieldColumns = (fields: readonly AnswerFieldId[]): AnswerListColumn[] =>
  fields.map((id) => {
    const { kind, column, label, by } = answerFields[id];
    return { id, column, label, by, ...kindsInList[kind].order };
  });

const cellOf = (
  kind: FieldKind,
  value: Answer<FieldValue>,
  words: Record<Gap, { label: string }> = gaps,
): ListCell =>
  isGiven(value)
    ? kindsInList[kind].cell(value.value)
    : { text: words[value.gap].label, gap: value.gap };

/** The cells of one municipality for some fields, in the same order. */
export const fieldCells = (
  municipality: Municipality,
  survey: string,
  fields: readonly AnswerFieldId[],
): ListCell[] =>
  fields.map((id) =>
    cellOf(
      answerFields[id].kind,
      fieldValues[id](municipality, responseIn(municipality, survey)),
      gapsOf(id),
    ),
  );

/** The name of a question in the address and the marks of the list; no other column has it. */
export const listNameOf = ({ id }: Question): string => `vraag_${id.replaceAll('-', '_')}`;

/** The columns for questions of a newsroom’s own, after those of every survey. */
export const questionColumns = (questions: readonly Question[]): ListColumn[] =>
  questions.map((question) => ({
    id: listNameOf(question),
    label: question.label,
    by: `“${question.label}”`,
    ...kindsInList[question.kind].order,
  }));

/** What one municipality answered to them, in the same order. */
export const questionCells = (response: Response, questions: readonly Question[]): ListCell[] =>
  questions.map((question) => cellOf(question.kind, questionValue(response, question)));
