import type { QuestionRole } from '../survey/question-words.ts';
import type { SurveyRows } from './table-schemas.ts';

/** Whether some answer of a survey has the field that a role stands for. */
const answered: Record<QuestionRole, (rows: SurveyRows) => boolean> = {
  aanpak: ({ responses }) => responses.some(({ aanpak }) => aanpak !== null),
  fase: ({ responses }) => responses.some(({ fase }) => fase !== null),
  samenvatting: ({ responses }) => responses.some(({ samenvatting }) => samenvatting !== ''),
  themas: ({ responses }) => responses.some(({ themas }) => themas.length > 0),
  partners: ({ partners }) => partners.length > 0,
  // An answer that there are none is an answer on projects.
  projecten: ({ projects, responses }) =>
    projects.length > 0 ||
    responses.some((row) => row.projecten_reden !== null || row.fase === 'geen-projecten'),
  budget: ({ budgets }) => budgets.length > 0,
};

/**
 * Whether a survey asked for a field of every survey: each does, but for one with questions of its
 * own of which none stands for the field, and no answer has it.
 */
export const asksRole = (rows: SurveyRows, role: QuestionRole): boolean =>
  rows.questions.length === 0 ||
  rows.questions.some(({ rol }) => rol === role) ||
  answered[role](rows);

/** The fields of every survey that a survey did not ask for. */
export const unaskedRoles = (rows: SurveyRows): QuestionRole[] =>
  (Object.keys(answered) as QuestionRole[]).filter((role) => !asksRole(rows, role));
