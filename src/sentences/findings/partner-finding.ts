import { answeredIn } from '../../survey/atlas.ts';
import { countRange } from '../../survey/count-range.ts';
import { isGiven } from '../../survey/gap.ts';
import { leadersOf } from '../../survey/leaders.ts';
import { otherReadings } from '../../survey/other-readings.ts';
import { familiesOf, organisationsOf } from '../../survey/partner-families.ts';
import { formatCount } from '../../text/format.ts';
import { answer, partOf } from '../../text/part-of.ts';
import { sentencesNaming } from '../sentence-about.ts';
import { clearLead, fewestToStandOut, spreadOf, type FindingRule } from './finding.ts';

/** One organisation is named by more municipalities than any other. */
export const partnerFinding: FindingRule = (atlas) => {
  const answers = answeredIn(atlas);
  const families = familiesOf(atlas);
  const { first, others } = leadersOf(families, ({ entries }) => entries.length, answers.length);
  const [leader] = first;
  if (!leader || first.length > 1 || answers.length < fewestToStandOut) return undefined;
  const names = organisationsOf(leader);
  const range = countRange(
    answers,
    (entry) => leader.entries.includes(entry),
    otherReadings(atlas.codings, 'partners'),
    (items) => names.some(({ name }) => items.has(name)),
  );
  if (range.least <= others + clearLead) return undefined;
  const { name } = leader.organisation;
  return {
    id: 'partner',
    chart: 'partners',
    title: `${name} is partner in ${partOf(range.count, answers.length, answer)}`,
    share: { count: range.count, total: answers.length, of: 'gemeenten' },
    story:
      others > 0
        ? `Geen andere organisatie is met haar naam partner in meer dan ${formatCount(others, 'antwoord', 'antwoorden')}.`
        : 'Geen andere organisatie is met haar naam partner.',
    examples: spreadOf(leader.entries).map((entry) => ({
      entry,
      text: isGiven(entry.response.summary)
        ? sentencesNaming(entry.response.summary.value, names)
        : '',
    })),
    limits:
      'Een antwoord noemt niet altijd elke partner. Hoeveel werk de organisatie deed, zegt dit getal niet.',
    range,
  };
};
