import type { Question } from '../../src/survey/question.ts';
import type { SurveyRows } from './table-schemas.ts';

/** The fields that stand in a cell of the answers, by the role of their question. */
const cellsOf = {
  aanpak: 'aanpak',
  fase: 'fase',
  samenvatting: 'samenvatting',
  themas: 'themas',
} as const;

type Role = keyof typeof cellsOf & Question['role'];

/**
 * Whether a survey asked for a field of every survey: each does, but for one with questions of its
 * own of which none stands for the field, and no answer has it.
 */
export const asksRole = ({ questions, responses }: SurveyRows, role: Role): boolean =>
  questions.length === 0 ||
  questions.some(({ rol }) => rol === role) ||
  responses.some((row) => (row[cellsOf[role]]?.length ?? 0) > 0);
