import type { ChartId } from '../charts/index.ts';
import { isUnasked } from '../charts/where-asked.ts';
import type { Atlas } from '../survey/atlas.ts';
import { approachSentence } from './approach-sentence.ts';
import { arrangementSentence } from './arrangement-sentence.ts';
import { budgetSentence } from './budget-sentence.ts';
import { combinationSentence } from './combination-sentence.ts';
import { partnerSentence } from './partner-sentence.ts';
import { questionRoles, type QuestionRole } from '../survey/question.ts';
import { responseSentence } from './response-sentence.ts';
import { sourced } from './sentence.ts';
import { sizeSentence } from './size-sentence.ts';
import { themeSentence } from './theme-sentence.ts';

type Sentence = (atlas: Atlas, editor: string) => string;

/** A sentence on one field, which says of a survey that did not ask for it only that. */
const whereAsked =
  (role: QuestionRole, sentence: Sentence): Sentence =>
  (atlas, editor) =>
    isUnasked(atlas, role)
      ? sourced(
          `In ${atlas.survey.title} is hier niet naar gevraagd: ${questionRoles[role].label}`,
          atlas,
          editor,
        )
      : sentence(atlas, editor);

/** For each chart one sentence to take over: a number, N, year and source; `editor` is this site. */
export const chartSentences: Record<ChartId, Sentence> = {
  budget: whereAsked('budget', budgetSentence),
  partners: whereAsked('partners', partnerSentence),
  themas: whereAsked('themas', themeSentence),
  'aanpak-kaart': whereAsked('aanpak', approachSentence),
  'respons-kaart': responseSentence,
  tijdlijn: arrangementSentence,
  'thema-combinaties': whereAsked('themas', combinationSentence),
  'respons-omvang': sizeSentence,
};
