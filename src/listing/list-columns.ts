import {
  answerFields,
  type AnswerColumn,
  type AnswerFieldId,
  type FieldKind,
} from '../survey/answer-fields.ts';
import { responseIn } from '../survey/atlas.ts';
import { fieldValues, type FieldValue } from '../survey/field-values.ts';
import { gaps, isGiven, type Gap } from '../survey/gap.ts';
import type { Municipality } from '../survey/municipality.ts';
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
  id: AnswerFieldId;
  /** The published value it shows. */
  column: AnswerColumn;
  label: string;
  /** What it sorts by, in a sentence that starts with `Op`. */
  by: string;
  numeric?: boolean;
  /** Whether a place in the order means something. */
  ranked?: boolean;
  /** Whether its values are of unlike kinds, told by the note in the cell. */
  kinds?: boolean;
}

const words = ({ items }: FieldValue): string => items.map(({ text }) => text).join(', ');

const counted = (number: number): ListCell => ({ text: formatNumber(number), number });

const measured = ({ items, ...value }: FieldValue): ListCell => ({
  ...value,
  text: words({ items }),
});

const isGap = (word: string): word is Gap => Object.hasOwn(gaps, word);

interface KindInList {
  order?: Pick<ListColumn, 'numeric' | 'ranked' | 'kinds'>;
  cell: (value: FieldValue) => ListCell;
}

/** How each kind of field stands in the list. */
const kindsInList: Record<FieldKind, KindInList> = {
  keuze: {
    cell: (value) => {
      const [gap] = value.items.map(({ id }) => id).filter(isGap);
      return { text: words(value), ...(gap && { gap }) };
    },
  },
  meerkeuze: {
    order: { numeric: true },
    cell: (value) => ({ text: words(value), number: value.items.length }),
  },
  organisaties: {
    order: { numeric: true, ranked: true },
    cell: (value) => ({ ...counted(value.items.length), note: words(value) }),
  },
  projecten: { order: { numeric: true, ranked: true }, cell: ({ items }) => counted(items.length) },
  getal: { order: { numeric: true, ranked: true }, cell: measured },
  bedrag: { order: { numeric: true, kinds: true }, cell: measured },
  tekst: { cell: (value) => ({ text: words(value) }) },
};

const listed: readonly AnswerFieldId[] = [
  'status',
  'aanpak',
  'fase',
  'themas',
  'partners',
  'projecten',
  'budget',
  'inwoners',
];

/** The columns of the list of municipalities, after the name. */
export const listColumns: readonly ListColumn[] = listed.map((id) => {
  const { kind, column, label, by } = answerFields[id];
  return { id, column, label, by, ...kindsInList[kind].order };
});

/** The cells of one municipality, in the order of the columns. */
export const listCells = (municipality: Municipality, survey: string): ListCell[] =>
  listed.map((id) => {
    const value = fieldValues[id](municipality, responseIn(municipality, survey));
    return isGiven(value)
      ? kindsInList[answerFields[id].kind].cell(value.value)
      : { text: gaps[value.gap].label, gap: value.gap };
  });
