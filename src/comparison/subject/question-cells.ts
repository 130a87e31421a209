import type { Cell, Item } from '../subject.ts';
import type { ComparedField } from '../fields.ts';
import { questionColumn, type QuestionColumn } from '../../survey/answer-fields.ts';
import type { FieldValue } from '../../survey/field-values.ts';
import type { Response } from '../../survey/municipality.ts';
import { kindsOfValue } from '../../survey/question-kinds.ts';
import { noteOn, questionValue, sourceOf } from '../../survey/question-values.ts';
import type { Question } from '../../survey/question.ts';
import { answerCell } from './answer-cell.ts';
import { partnerItem } from './partner-item.ts';
import type { SubjectLookups } from './subject-lookups.ts';

/** A question of a newsroom’s own as a row of a comparison. */
export const questionRow = ({ id, label, kind, unit }: Question): ComparedField => ({
  id: questionColumn(id),
  label,
  kind,
  column: questionColumn(id),
  ...(kindsOfValue[kind].measured && { unit }),
});

/** What one municipality answered to the questions of its survey. */
export const questionCells = (
  response: Response,
  { questions, organisationOf }: SubjectLookups,
): Record<QuestionColumn, Cell> =>
  Object.fromEntries(
    questions.map((question) => [
      questionColumn(question.id),
      answerCell(
        questionValue(response, question),
        (value) => withNote(itemsIn(value, question, organisationOf), noteOn(response, question)),
        sourceOf(response, question),
      ),
    ]),
  );

const itemsIn = (
  { items, number }: FieldValue,
  { kind }: Question,
  organisationOf: SubjectLookups['organisationOf'],
): Item[] =>
  items.map(({ id, text }) => ({
    // Each project has an id of its own, and `12.50` is the number 12.5.
    key: kind === 'projecten' ? text.toLowerCase() : String(number ?? id),
    text,
    ...(kind === 'organisaties' && partnerItem(id, organisationOf)),
  }));

const withNote = (items: readonly Item[], note: string): Item[] =>
  items.map((item, at) => (note !== '' && at === items.length - 1 ? { ...item, note } : item));
