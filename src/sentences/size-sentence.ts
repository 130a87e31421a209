import type { Atlas } from '../survey/atlas.ts';
import { formatList, formatNumber } from '../text/format.ts';
import { sizeGroups } from '../survey/size-groups.ts';
import { ofAnswers } from './sentence.ts';

/** How many municipalities of each size answered. */
export function sizeSentence(atlas: Atlas, editor: string): string {
  const groups = sizeGroups(atlas).map(
    ({ sizeClass, answered, silent }) =>
      `${formatNumber(answered.length)} van de ${formatNumber(answered.length + silent.length)} met ${sizeClass.label}`,
  );
  return ofAnswers(
    `Naar omvang gaven in ${atlas.survey.year} antwoord: ${formatList(groups)}`,
    atlas,
    editor,
  );
}
