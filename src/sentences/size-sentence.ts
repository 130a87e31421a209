import type { Atlas } from '../survey/atlas.ts';
import { formatList, formatNumber } from '../text/format.ts';
import { sizeGroups, totalOf } from '../survey/size-groups.ts';
import { dayOfCount } from '../survey/day-of-count.ts';
import { ofAnswers } from './sentence.ts';

/** How many municipalities of each size answered. */
export function sizeSentence(atlas: Atlas, editor: string): string {
  const groups = sizeGroups(atlas).map(
    (group) =>
      `${formatNumber(group.answered.length)} van ${formatNumber(totalOf(group))} met ${group.sizeClass.label}`,
  );
  return ofAnswers(
    `Gemeenten met een antwoord in ${atlas.survey.year}, naar omvang${dayOfCount(atlas.survey)}: ${formatList(groups)}`,
    atlas,
    editor,
  );
}
