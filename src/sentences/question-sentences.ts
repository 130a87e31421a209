import { group } from 'd3';
import { differencesOf } from '../survey/question-differences.ts';
import type { Question } from '../survey/question.ts';
import type { Survey } from '../survey/tables.ts';
import { formatDate } from '../text/format-date.ts';
import { waveName } from '../survey/wave-name.ts';
import { formatList } from '../text/format.ts';

/** Who asked, when, and whom. */
export const asAsked = ({ publisher, asked, askedLabel, title }: Survey): string =>
  `${publisher} vroeg dit aan ${askedLabel}, in ${title}. Het gaat om de gemeenten van ${formatDate(asked.on)}.`;

/** In which surveys before it a question was asked too, and whether the answers may be compared. */
export function wavesSentence(
  question: Question,
  earlier: readonly Question[],
  surveys: readonly Survey[],
): string | undefined {
  const nameOf = (id: string) => {
    const survey = surveys.find((one) => one.id === id);
    if (!survey) return '';
    const name = waveName(survey, surveys);
    return name === String(survey.year) ? name : `‘${name}’`;
  };
  const alike = group(earlier, (before) => formatList(differencesOf(question, before)));
  const sentences = Array.from(alike, ([different, same]) => {
    const when = formatList(same.map(({ survey }) => nameOf(survey)).toSorted());
    return different === ''
      ? `In ${when} is dezelfde vraag gesteld.`
      : `In ${when} is deze vraag ook gesteld, maar anders: let op ${different}. De antwoorden zijn dus niet te vergelijken.`;
  });
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}
