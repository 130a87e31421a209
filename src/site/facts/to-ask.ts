import { survey } from '../../content/index.ts';
import { councilQuestions } from '../../sentences/council-questions.ts';
import { site } from '../../settings/site.ts';
import { responseIn } from '../../survey/atlas.ts';
import type { Municipality } from '../../survey/municipality.ts';
import { whereToTurn } from './where-to-turn.ts';

/** Three questions to ask a municipality today. */
export const toAsk = (record: Municipality): string[] =>
  councilQuestions({
    record,
    response: responseIn(record, survey.id),
    ...whereToTurn(record),
    people: site.topic.people,
  });
