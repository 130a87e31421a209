import type { ChartId } from '../charts/index.ts';
import { answeredIn, type Atlas } from '../survey/atlas.ts';
import { approachSentence } from './approach-sentence.ts';
import { arrangementSentence } from './arrangement-sentence.ts';
import { budgetSentence } from './budget-sentence.ts';
import { combinationSentence } from './combination-sentence.ts';
import { partnerSentence } from './partner-sentence.ts';
import { responseSentence } from './response-sentence.ts';
import { sizeSentence } from './size-sentence.ts';
import { themeSentence } from './theme-sentence.ts';

type Sentence = (atlas: Atlas, editor: string) => string;

/** A sentence on the answers; without any, that none is known. */
const whereAnswered =
  (sentence: Sentence): Sentence =>
  (atlas, editor) =>
    answeredIn(atlas).length === 0 ? responseSentence(atlas, editor) : sentence(atlas, editor);

/** For each chart one sentence to take over: a number, N, year and source; `editor` is this site. */
export const chartSentences: Record<ChartId, Sentence> = {
  budget: whereAnswered(budgetSentence),
  partners: whereAnswered(partnerSentence),
  themas: whereAnswered(themeSentence),
  'aanpak-kaart': whereAnswered(approachSentence),
  'respons-kaart': responseSentence,
  tijdlijn: arrangementSentence,
  'thema-combinaties': whereAnswered(combinationSentence),
  'respons-omvang': whereAnswered(sizeSentence),
};
