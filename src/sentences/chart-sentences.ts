import type { ChartId } from '../charts/index.ts';
import type { Atlas } from '../survey/atlas.ts';
import { approachSentence } from './approach-sentence.ts';
import { arrangementSentence } from './arrangement-sentence.ts';
import { budgetSentence } from './budget-sentence.ts';
import { combinationSentence } from './combination-sentence.ts';
import { partnerSentence } from './partner-sentence.ts';
import { responseSentence } from './response-sentence.ts';
import { sizeSentence } from './size-sentence.ts';
import { themeSentence } from './theme-sentence.ts';

/** For each chart one sentence to take over: a number, N, year and source; `editor` is this site. */
export const chartSentences: Record<ChartId, (atlas: Atlas, editor: string) => string> = {
  budget: budgetSentence,
  partners: partnerSentence,
  themas: themeSentence,
  'aanpak-kaart': approachSentence,
  'respons-kaart': responseSentence,
  tijdlijn: arrangementSentence,
  'thema-combinaties': combinationSentence,
  'respons-omvang': sizeSentence,
};
