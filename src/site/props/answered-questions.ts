import { survey } from '../../content/index.ts';
import { questionColumn, type QuestionColumn } from '../../survey/answer-fields.ts';
import { responseIn } from '../../survey/atlas.ts';
import { mapAnswer, type Answer } from '../../survey/gap.ts';
import type { Municipality } from '../../survey/municipality.ts';
import type { QuestionKind } from '../../survey/question-words.ts';
import { noteOn, questionValue } from '../../survey/question-values.ts';
import { questionPath } from '../../text/addresses.ts';
import { questionsIn } from '../questions.ts';

/** A question beside what one municipality answered to it. */
export interface AnsweredQuestion {
  column: QuestionColumn;
  kind: QuestionKind;
  question: string;
  href: string;
  /** Each thing in the answer, in words. */
  answer: Answer<string[]>;
  note: string;
}

/** What a municipality answered in the survey that pages show, question by question. */
export function answeredQuestions(record: Municipality): AnsweredQuestion[] {
  const response = responseIn(record, survey.id);
  return questionsIn(survey.id).map((question) => ({
    column: questionColumn(question.id),
    kind: question.kind,
    question: question.text,
    href: questionPath(question.id),
    answer: mapAnswer(questionValue(response, question), ({ items }) =>
      items.map(({ text }) => text),
    ),
    note: noteOn(response, question),
  }));
}
