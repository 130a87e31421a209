import { answeredIn, responseIn, type Atlas } from '../survey/atlas.ts';
import { familiesOf, organisationsOf } from '../survey/partner-families.ts';
import type { Municipality } from '../survey/municipality.ts';
import { formatCount } from '../text/format.ts';

type Counts = ReadonlyMap<string, { name: string; count: number; isBranch: boolean }>;

const known = new WeakMap<Atlas, Counts>();

/** How often each named organisation stands in an answer, its branches taken together. */
function countsIn(atlas: Atlas): Counts {
  const counts =
    known.get(atlas) ??
    new Map(
      familiesOf(atlas).flatMap((family) => {
        const { organisation, entries } = family;
        return organisationsOf(family).map(
          ({ id }) =>
            [
              id,
              { name: organisation.name, count: entries.length, isBranch: id !== organisation.id },
            ] as const,
        );
      }),
    );
  known.set(atlas, counts);
  return counts;
}

/** Of each organisation that a municipality named, in how many other answers it stands too. */
export function namedElsewhere(record: Municipality, atlas: Atlas): Record<string, string> {
  const others = answeredIn(atlas).length - 1;
  const { partners } = responseIn(record, atlas.survey.id);
  return Object.fromEntries(
    partners.flatMap(({ organisation }) => {
      const found = countsIn(atlas).get(organisation);
      if (!found || others === 0) return [];
      const elsewhere = found.count - 1;
      const where =
        elsewhere === 0
          ? 'in geen ander antwoord'
          : `ook in ${formatCount(elsewhere, 'ander antwoord', 'andere antwoorden')}`;
      return [[organisation, found.isBranch ? `${found.name} staat ${where}` : where]];
    }),
  );
}
