import { survey, tables } from '../../content/index.ts';
import { councilQuestions } from '../../sentences/council-questions.ts';
import { site } from '../../settings/site.ts';
import { isQuestion } from '../../survey/is-question.ts';
import { newestAnswer } from '../../survey/answer-since.ts';
import { questionsAsAsked } from '../../survey/questions-as-asked.ts';
import { responseIn } from '../../survey/atlas.ts';
import type { Municipality } from '../../survey/municipality.ts';
import { shell } from '../shell.ts';
import { whereToTurn } from './where-to-turn.ts';

const mostQuestions = 3;
const asked = questionsAsAsked(tables.questions, survey.id);

/** The questions that readers saw answered, as they were asked; else the one of the survey, or of today. */
export const surveyQuestions: readonly string[] =
  asked.length > 0
    ? asked
    : [isQuestion(survey) ? survey.question : `Hoe is het nu met ${site.topic.subject}?`];

/** A few questions to ask a municipality today; a survey of another subject has its own. */
export const toAsk = (record: Municipality): readonly string[] =>
  shell.tellsWho
    ? councilQuestions({
        record,
        response: newestAnswer(record) ?? responseIn(record, survey.id),
        ...whereToTurn(record),
        people: site.topic.people,
      })
    : surveyQuestions.slice(0, mostQuestions);
