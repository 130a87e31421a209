import { factGaps, gaps } from './gap.ts';
import type { QuestionKind, QuestionRole } from './question-words.ts';

/** How the values of a field are made, and so how each page sorts, counts and sets them side by side. */
export type FieldKind = QuestionKind;

/** One field of an answer: what is asked, how it is called, and where its value is published. */
interface AnswerField {
  kind: FieldKind;
  question: string;
  /** At most thirty letters. */
  label: string;
  /** How a sentence names what a list is sorted by, after `Op`. */
  by: string;
  /** The column of the published table `gemeenten` that holds it, and whose provenance counts. */
  column: string;
  /** Whether it says something without an answer too. */
  always: boolean;
}

const field = <const Column extends string>(
  kind: FieldKind,
  column: Column,
  texts: Pick<AnswerField, 'question' | 'label' | 'by'>,
  always = false,
): AnswerField & { column: Column } => ({ kind, column, ...texts, always });

/** Every field of an answer, in the order in which pages tell them. */
export const answerFields = {
  status: field(
    'keuze',
    'status',
    { question: 'Is er een antwoord?', label: 'Antwoord', by: 'antwoord' },
    true,
  ),
  samenvatting: field('tekst', 'samenvatting', {
    question: 'Wat was het antwoord?',
    label: 'Samenvatting',
    by: 'samenvatting',
  }),
  aanpak: field('keuze', 'aanpak', {
    question: 'Wie deed het meeste?',
    label: 'Wie deed het meeste?',
    by: 'wie het meeste deed',
  }),
  fase: field('keuze', 'fase', { question: 'Hoe ver was de gemeente?', label: 'Fase', by: 'fase' }),
  themas: field('meerkeuze', 'themas', {
    question: 'Waar ging het over?',
    label: 'Thema’s',
    by: 'aantal thema’s',
  }),
  partners: field('organisaties', 'aantal_partners', {
    question: 'Met wie?',
    label: 'Partners',
    by: 'aantal partners',
  }),
  groepen: field('organisaties', 'aantal_partners', {
    question: 'Met wie, zonder naam?',
    label: 'Groepen zonder naam',
    by: 'aantal groepen zonder naam',
  }),
  projecten: field('projecten', 'aantal_projecten', {
    question: 'Welke projecten en plannen?',
    label: 'Projecten',
    by: 'aantal projecten',
  }),
  budget: field('bedrag', 'budget_per_vergunninghouder_eur', {
    question: 'Hoeveel geld was er per vergunninghouder?',
    label: 'Budget per vergunninghouder',
    by: 'budget per vergunninghouder, elke soort apart',
  }),
  geld: field('bedrag', 'budget_per_vergunninghouder_eur', {
    question: 'Wat zegt het antwoord over geld?',
    label: 'Geld',
    by: 'geld',
  }),
  inwoners: field(
    'getal',
    'inwoners',
    { question: 'Hoeveel inwoners waren er?', label: 'Inwoners', by: 'aantal inwoners' },
    true,
  ),
};

export type AnswerFieldId = keyof typeof answerFields;

/** The fields that tables set side by side; whether there is an answer at all stands in its row, not in a column. */
export const fieldsInTables: readonly AnswerFieldId[] = [
  'aanpak',
  'fase',
  'themas',
  'partners',
  'projecten',
  'budget',
];

/** A column of the table `gemeenten` that holds a field of an answer. */
export type AnswerColumn = (typeof answerFields)[AnswerFieldId]['column'];

const roles: Partial<Record<AnswerFieldId, QuestionRole>> = {
  samenvatting: 'samenvatting',
  aanpak: 'aanpak',
  fase: 'fase',
  themas: 'themas',
  partners: 'partners',
  groepen: 'partners',
  projecten: 'projecten',
  budget: 'budget',
  geld: 'budget',
};

/** What the gaps of a field are called; no answer is unclear about what is known of each municipality. */
export const gapsOf = (id: AnswerFieldId): typeof gaps | typeof factGaps =>
  answerFields[id].always ? factGaps : gaps;

/** What a survey has to ask for to have a field; null for what is known of each municipality. */
export const roleOf = (id: AnswerFieldId): QuestionRole | null => roles[id] ?? null;

const ids = Object.keys(answerFields) as AnswerFieldId[];

/** What an answer to a question of a newsroom’s own is called among the fields of an answer. */
export type QuestionColumn = `vraag_${string}`;
export const questionColumn = (question: string): QuestionColumn => `vraag_${question}`;

/** The published columns that a page shows, with or without an answer, each under its first label. */
export const columnsShown = (
  answered: boolean,
  unasked: readonly QuestionRole[] = [],
): { column: AnswerColumn; label: string }[] =>
  ids
    .filter((id) => !unasked.some((role) => role === roleOf(id)))
    .map((id) => answerFields[id])
    .filter(({ always }) => answered || always)
    .filter(({ column }, at, shown) => shown.findIndex((other) => other.column === column) === at);
