import {
  answerFields,
  type AnswerColumn,
  type AnswerFieldId,
  type FieldKind,
  type QuestionColumn,
} from '../survey/answer-fields.ts';

/** The fields that every comparison has. */
export type FieldId = Exclude<AnswerFieldId, 'samenvatting' | 'budget'> | 'later';

/** What one row of a comparison is about. */
export interface ComparedField {
  id: FieldId | QuestionColumn;
  label: string;
  /** What its values are, and so how they are judged. */
  kind: FieldKind;
  /** The published column whose origin holds for it; none for what other sources tell. */
  column: AnswerColumn | QuestionColumn | null;
  /** Of a question of a newsroom’s own: the unit of its numbers. */
  unit?: string;
}

const answered = (id: Exclude<FieldId, 'later'>): ComparedField => {
  const { label, kind, column } = answerFields[id];
  return { id, label, kind, column };
};

/** Every field of a comparison, in the order of its rows. */
export const fields: Record<FieldId, ComparedField> = {
  status: answered('status'),
  aanpak: answered('aanpak'),
  fase: answered('fase'),
  themas: answered('themas'),
  partners: answered('partners'),
  groepen: answered('groepen'),
  projecten: answered('projecten'),
  geld: answered('geld'),
  inwoners: answered('inwoners'),
  later: { id: 'later', label: 'Later veranderd', kind: 'projecten', column: null },
};

export const fieldIds = Object.keys(fields) as FieldId[];

/** What a municipality has without its answers to the questions: there no answers differ. */
const factIds = ['status', 'inwoners', 'later'] as const satisfies FieldId[];
export type Fact = (typeof factIds)[number];
const facts: ReadonlySet<ComparedField['id']> = new Set(factIds);

/** Whether a field is no answer, so that unlike values are no difference between answers. */
export const isFact = ({ id }: ComparedField): boolean => facts.has(id);

/** Whether the things of a field stand in groups by who else has them. */
export const isGrouped = ({ kind }: ComparedField): boolean =>
  kind === 'meerkeuze' || kind === 'organisaties';

/** The rows of a comparison: what every survey asks, its own questions, and what else is known. */
export const rowsWith = (questions: readonly ComparedField[]): ComparedField[] => {
  const rows = fieldIds.map((id) => fields[id]);
  return rows.toSpliced(rows.indexOf(fields.inwoners), 0, ...questions);
};
