import { answeredIn } from '../../survey/atlas.ts';
import { countRange, type CountRange } from '../../survey/count-range.ts';
import { isGiven } from '../../survey/gap.ts';
import { otherReadings } from '../../survey/other-readings.ts';
import { familiesOf, organisationsOf } from '../../survey/partner-families.ts';
import { capitalise, formatList } from '../../text/format.ts';
import { partOf, type Noun } from '../../text/part-of.ts';
import { sentencesNaming } from '../sentence-about.ts';
import { fewestToStandOut, spreadOf, type FindingRule } from './finding.ts';

const partner: Noun = {
  article: 'de',
  one: 'partner met naam',
  many: 'partners met naam',
};
const fewestOrganisations = 10;
const leastShare = 2 / 3;

/** Most organisations with a name are named by one municipality only. */
export const singlePartnerFinding: FindingRule = (atlas) => {
  const answers = answeredIn(atlas);
  const families = familiesOf(atlas);
  if (answers.length < fewestToStandOut || families.length < fewestOrganisations) return undefined;
  const readings = otherReadings(atlas.codings, 'partners');
  const counts = families.map((family) =>
    countRange(
      answers,
      (entry) => family.entries.includes(entry),
      readings,
      (items) => organisationsOf(family).some(({ name }) => items.has(name)),
    ),
  );
  const number = (wanted: (one: CountRange) => boolean) => counts.filter(wanted).length;
  const least = number((one) => one.least === 1 && one.most === 1);
  const most = number((one) => one.least <= 1 && one.most >= 1);
  const count = number((one) => one.count === 1);
  if (least < leastShare * families.length) return undefined;
  const alone = families.filter(({ entries }) => entries.length === 1);
  const others = families.filter(({ entries }) => entries.length > 1);
  return {
    id: 'een-keer-genoemd',
    chart: 'partners',
    title: `${capitalise(partOf(count, families.length, partner))} zijn dat in maar één antwoord`,
    share: { count, total: families.length, of: 'organisaties' },
    story:
      others.length > 0
        ? `In meer antwoorden ${others.length === 1 ? 'is' : 'zijn'} alleen ${formatList(others.map((family) => family.organisation.name))} partner.`
        : 'Geen organisatie is partner in meer antwoorden.',
    examples: spreadOf([...new Set(alone.flatMap(({ entries }) => entries))]).map((entry) => {
      const names = alone
        .filter(({ entries }) => entries.includes(entry))
        .map((family) => family.organisation);
      return {
        entry,
        text: isGiven(entry.response.summary)
          ? sentencesNaming(entry.response.summary.value, names)
          : names.map(({ name }) => name).join(', '),
      };
    }),
    limits:
      'Wie maar één keer is genoemd, kan ook elders werken. Een gemeente hoeft niet elke partner te noemen.',
    range: { count, least, most, contested: most - least },
  };
};
