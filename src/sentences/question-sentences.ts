import { differencesOf } from '../survey/question-differences.ts';
import type { Question } from '../survey/question.ts';
import type { Survey } from '../survey/tables.ts';
import { formatDate } from '../text/format-date.ts';
import { formatList } from '../text/format.ts';

/** Who asked, when, and whom. */
export const asAsked = ({ publisher, asked, askedLabel, title }: Survey): string =>
  `${publisher} vroeg dit aan ${askedLabel}, in ${title}. Gevraagd zijn de gemeenten van ${formatDate(asked.on)}.`;

/** In which surveys before it a question was asked too, and whether the answers may be compared. */
export function wavesSentence(
  question: Question,
  earlier: readonly Question[],
  surveys: readonly Survey[],
): string | undefined {
  const yearOf = (id: string) => String(surveys.find((survey) => survey.id === id)?.year ?? '');
  const sentences = earlier.map((before) => {
    const different = differencesOf(question, before);
    const year = yearOf(before.survey);
    return different.length === 0
      ? `In ${year} is dezelfde vraag gesteld.`
      : `In ${year} is deze vraag ook gesteld, maar anders: let op ${formatList(different)}. De antwoorden zijn dus niet te vergelijken.`;
  });
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}
