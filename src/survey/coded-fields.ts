import type { AnswerColumn, QuestionColumn } from './answer-fields.ts';
import type { Reaction } from './municipality.ts';
import type { Coding } from './tables.ts';

type Field = Coding['field'] | Reaction['field'];

/** What was read twice in an answer, and may be reacted to, for a column of the table of municipalities. */
export const codedFields: Partial<Record<AnswerColumn | QuestionColumn, readonly Field[]>> = {
  samenvatting: ['samenvatting'],
  aanpak: ['aanpak'],
  fase: ['fase'],
  themas: ['themas'],
  aantal_partners: ['partners'],
  aantal_projecten: ['projecten', 'projectdetails'],
  budget_per_vergunninghouder_eur: ['budgetten', 'geld'],
};
