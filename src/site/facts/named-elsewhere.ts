import { atlas, survey } from '../../content/index.ts';
import { answeredIn, responseIn } from '../../survey/atlas.ts';
import { familiesOf } from '../../survey/partner-families.ts';
import type { Municipality } from '../../survey/municipality.ts';
import { formatCount } from '../../text/format.ts';

/** How often each named organisation stands in an answer, its branches taken together. */
const counts = new Map(
  familiesOf(atlas).flatMap(({ organisation, branches, entries }) =>
    [organisation, ...branches.map((branch) => branch.organisation)].map(
      ({ id }): [string, { name: string; count: number; isBranch: boolean }] => [
        id,
        { name: organisation.name, count: entries.length, isBranch: id !== organisation.id },
      ],
    ),
  ),
);

/** Of each organisation that a municipality named, in how many other answers it stands too. */
export function namedElsewhere(record: Municipality): Record<string, string> {
  const others = answeredIn(atlas).length - 1;
  const { partners } = responseIn(record, survey.id);
  return Object.fromEntries(
    partners.flatMap(({ organisation }) => {
      const known = counts.get(organisation);
      if (!known || others === 0) return [];
      const elsewhere = known.count - 1;
      const where =
        elsewhere === 0
          ? 'in geen ander antwoord'
          : `ook in ${formatCount(elsewhere, 'ander antwoord', 'andere antwoorden')}`;
      return [[organisation, known.isBranch ? `${known.name} staat ${where}` : where]];
    }),
  );
}
