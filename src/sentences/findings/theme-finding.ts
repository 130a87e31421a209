import { notStatedIsNotUndone, shortAnswers } from '../../survey/cautions.ts';
import { answeredIn } from '../../survey/atlas.ts';
import { countRange } from '../../survey/count-range.ts';
import { isGiven } from '../../survey/gap.ts';
import { leadersOf } from '../../survey/leaders.ts';
import { otherReadings } from '../../survey/other-readings.ts';
import { saysTheme } from '../../survey/theme-cue.ts';
import { sentencesAbout } from '../sentence-about.ts';
import { themeCounts } from '../../survey/theme-counts.ts';
import { themes } from '../../survey/vocabulary.ts';
import { formatCount } from '../../text/format.ts';
import { answer, partOf } from '../../text/part-of.ts';
import { clearLead, fewestToStandOut, spreadOf, type FindingRule } from './finding.ts';

/** One theme is in more answers than any other. */
export const themeFinding: FindingRule = (atlas) => {
  const answers = answeredIn(atlas);
  const counts = themeCounts(atlas);
  const { first, others } = leadersOf(counts, ({ entries }) => entries.length, answers.length);
  const [leader] = first;
  if (!leader || first.length > 1 || answers.length < fewestToStandOut) return undefined;
  const readings = otherReadings(atlas.codings, 'themas');
  const rangeOf = ({ theme, entries }: (typeof counts)[number]) =>
    countRange(
      answers,
      (entry) => entries.includes(entry),
      readings,
      (items) => items.has(theme),
    );
  const range = rangeOf(leader);
  const rivals = counts.filter((one) => one !== leader).map((one) => rangeOf(one).most);
  if (range.least <= Math.max(0, ...rivals) + clearLead) return undefined;
  return {
    id: 'thema',
    chart: 'themas',
    title: `Het thema ${themes[leader.theme].label} staat in ${partOf(range.count, answers.length, answer)}`,
    share: { count: range.count, total: answers.length, of: 'gemeenten' },
    story:
      others > 0
        ? `Geen ander thema staat in meer dan ${formatCount(others, 'antwoord', 'antwoorden')}.`
        : 'Geen ander thema staat in een antwoord.',
    examples: spreadOf(leader.entries).map((entry) => ({
      entry,
      text: isGiven(entry.response.summary)
        ? sentencesAbout(entry.response.summary.value, (sentence) =>
            saysTheme(sentence, leader.theme, atlas.themeCues),
          )
        : '',
    })),
    limits: `${shortAnswers} ${notStatedIsNotUndone}`,
    range,
  };
};
