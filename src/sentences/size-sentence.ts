import type { Atlas } from '../survey/atlas.ts';
import { formatList } from '../text/format.ts';
import { municipality, partOf } from '../text/part-of.ts';
import { sizeGroups } from '../survey/size-groups.ts';
import { ofAnswers } from './sentence.ts';

/** How many municipalities of each size answered. */
export function sizeSentence(atlas: Atlas, editor: string): string {
  const groups = sizeGroups(atlas).map(
    ({ sizeClass, answered, silent }) =>
      `${partOf(answered.length, answered.length + silent.length, municipality)} met ${sizeClass.label}`,
  );
  return ofAnswers(
    `Antwoord in ${atlas.survey.year}, naar omvang: ${formatList(groups)}`,
    atlas,
    editor,
  );
}
