import { answerFields, type AnswerColumn, type AnswerFieldId } from '../survey/answer-fields.ts';

interface Field {
  label: string;
  /** Whether its things stand in groups by who else has them. */
  grouped: boolean;
  /** The published value whose origin holds for it; none for what other sources tell. */
  origin: AnswerColumn | null;
}

const answered = (id: AnswerFieldId): Field => ({
  label: answerFields[id].label,
  grouped: ['meerkeuze', 'organisaties'].includes(answerFields[id].kind),
  origin: answerFields[id].column,
});

/** Every field of a comparison, in the order of its rows. */
export const fields = {
  status: answered('status'),
  aanpak: answered('aanpak'),
  fase: answered('fase'),
  themas: answered('themas'),
  partners: answered('partners'),
  groepen: answered('groepen'),
  projecten: answered('projecten'),
  geld: answered('geld'),
  inwoners: answered('inwoners'),
  later: { label: 'Later veranderd', grouped: false, origin: null },
} satisfies Partial<Record<AnswerFieldId | 'later', Field>>;

export type FieldId = keyof typeof fields;

export const fieldIds = Object.keys(fields) as FieldId[];
