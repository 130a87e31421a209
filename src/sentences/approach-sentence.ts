import { rollup } from 'd3';
import { answeredIn, type Atlas } from '../survey/atlas.ts';
import { formatCount, formatList, formatNumber } from '../text/format.ts';
import { mostNamed } from '../survey/leaders.ts';
import { isGiven } from '../survey/gap.ts';
import { approaches } from '../survey/vocabulary.ts';
import { ofAnswers } from './sentence.ts';

/** How many answers the largest approaches have, as a division that this site made. */
export function approachSentence(atlas: Atlas, editor: string): string {
  const { year } = atlas.survey;
  const { people } = atlas.topic;
  const known = answeredIn(atlas).flatMap(({ response: { approach } }) =>
    isGiven(approach) ? [approach.value] : [],
  );
  const sizes = rollup(
    known,
    ({ length }) => length,
    (approach) => approach,
  );
  const groups = mostNamed([...sizes], ([, size]) => size).flatMap(({ count, things }) =>
    things.map(([approach]) => ({ count, label: approaches[approach].label })),
  );
  const verb = groups[0]?.count === 1 ? 'is' : 'zijn';
  const said = groups.map(
    ({ count, label }, at) =>
      `${at === 0 ? formatCount(count, 'antwoord', 'antwoorden') : formatNumber(count)} ${at === 0 ? 'ingedeeld ' : ''}bij ‘${label}’`,
  );
  const claim =
    groups.length > 0
      ? `Naar wie in ${year} volgens het antwoord het meeste deed voor ${people}, ${verb} ${formatList(said)}`
      : `Wie in ${year} het meeste deed voor ${people}, zegt geen enkel antwoord duidelijk`;
  return ofAnswers(claim, atlas, editor);
}
