import type { QuestionKind } from '../../../src/survey/question-words.ts';
import type { SurveyRows } from '../../../src/read/table-schemas.ts';

/** A question as it is put to a municipality. */
export interface AskedQuestion {
  id: string;
  text: string;
  kind: QuestionKind;
  unit: string;
  choices: readonly { id: string; label: string }[];
}

type QuestionRow = Pick<
  SurveyRows['questions'][number],
  'vraag' | 'volgorde' | 'tekst' | 'soort' | 'eenheid' | 'keuzes' | 'herkomst'
>;

/**
 * The questions of a table that are asked, in their order: what the editors work out is left out, and
 * what they read from an answer in words is asked in words.
 */
export const askedQuestions = (rows: readonly QuestionRow[]): AskedQuestion[] =>
  rows
    .filter(({ herkomst }) => herkomst !== 'berekend')
    .toSorted((a, b) => a.volgorde - b.volgorde)
    .map(({ vraag, tekst, soort, eenheid, keuzes, herkomst }) => {
      const isGiven = herkomst === 'gegeven';
      return {
        id: vraag,
        text: tekst,
        kind: isGiven ? soort : 'tekst',
        unit: eenheid,
        choices: isGiven ? keuzes : [],
      };
    });
