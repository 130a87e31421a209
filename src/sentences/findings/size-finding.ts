import { silenceIsNoNo } from '../../survey/cautions.ts';
import { sum } from 'd3';
import { sizeGroups, totalOf } from '../../survey/size-groups.ts';
import { capitalise, formatNumber } from '../../text/format.ts';
import { partOf, type Noun } from '../../text/part-of.ts';
import { largestOf, type FindingRule } from './finding.ts';
import { unknownOf } from '../../survey/no-answer.ts';
import { dayOfCount } from '../../survey/day-of-count.ts';

const fewestLarge = 3;
/** Fewer than so many are few. */
const few = 10;
const smaller: Noun = { article: 'de', one: 'kleinere gemeente', many: 'kleinere gemeenten' };

/** All large municipalities answered, and not all smaller ones. */
export const sizeFinding: FindingRule = (atlas) => {
  const groups = sizeGroups(atlas);
  const lastSilent = groups.findLastIndex(({ silent }) => silent.length > 0);
  const [large, small] = [groups.slice(lastSilent + 1), groups.slice(0, lastSilent + 1)];
  const [smallest] = large;
  const count = sum(large, totalOf);
  if (!smallest || small.length === 0 || count < fewestLarge) return undefined;
  const answered = sum(small, (group) => group.answered.length);
  const day = dayOfCount(atlas.survey);
  return {
    id: 'omvang',
    chart: 'respons-omvang',
    title: `Alle ${formatNumber(count)} gemeenten met ${formatNumber(smallest.sizeClass.from)} inwoners of meer gaven antwoord`,
    share: { count, total: count, of: 'gemeenten' },
    story: `${
      answered === 0
        ? capitalise(unknownOf('de kleinere'))
        : `${capitalise(partOf(answered, sum(small, totalOf), smaller))} ${answered === 1 ? 'gaf' : 'gaven'} antwoord`
    }.${day === '' ? '' : ` Het gaat om het aantal inwoners${day}.`}`,
    examples: largestOf(
      large.flatMap((group) => group.answered),
      atlas.survey,
    ),
    limits: `${count < few ? 'Het zijn weinig gemeenten. ' : ''}${silenceIsNoNo} Waarom zij niet antwoordde, weten wij niet.`,
    range: null,
  };
};
