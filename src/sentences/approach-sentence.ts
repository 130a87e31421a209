import { descending, rollup } from 'd3';
import { answeredIn, type Atlas } from '../survey/atlas.ts';
import { formatList, formatNumber } from '../text/format.ts';
import { isGiven } from '../survey/gap.ts';
import { approaches } from '../survey/vocabulary.ts';
import { ofAnswers } from './sentence.ts';

/** How many answers the two largest approaches have, as a division that this site made. */
export function approachSentence(atlas: Atlas, editor: string): string {
  const known = answeredIn(atlas).flatMap(({ response: { approach } }) =>
    isGiven(approach) ? [approach.value] : [],
  );
  const groups = [
    ...rollup(
      known,
      ({ length }) => length,
      (approach) => approach,
    ),
  ]
    .toSorted(([, a], [, b]) => descending(a, b))
    .slice(0, 2)
    .map(([approach, count]) => `${formatNumber(count)} bij ‘${approaches[approach].label}’`);
  const claim =
    groups.length > 0
      ? `Van de antwoorden uit ${atlas.survey.year} deelde ${editor} er ${formatList(groups)} in, naar wie volgens het antwoord het meeste doet voor vergunninghouders`
      : `Wie in ${atlas.survey.year} het meeste deed voor vergunninghouders, zegt geen enkel antwoord duidelijk`;
  return ofAnswers(claim, atlas, editor);
}
