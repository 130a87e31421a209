import { rollup } from 'd3';
import { answeredIn, responseIn, type Atlas } from '../survey/atlas.ts';
import type { Municipality } from '../survey/municipality.ts';
import { namedIn } from '../survey/organisation-work.ts';
import type { Organisation } from '../survey/tables.ts';
import { formatCount } from '../text/format.ts';

interface Known {
  organisations: ReadonlyMap<string, Organisation>;
  /** In how many answers each organisation stands, by the id of its whole. */
  counts: ReadonlyMap<string, number>;
}

const known = new WeakMap<Atlas, Known>();

/** How often each organisation stands in an answer, its branches taken together. */
function knownOf(atlas: Atlas): Known {
  const found = known.get(atlas);
  if (found) return found;
  const organisations = new Map(atlas.organisations.map((one) => [one.id, one]));
  const counts = rollup(
    answeredIn(atlas).flatMap(({ response }) => [
      ...new Set(
        namedIn(response, atlas.questions).map(({ id }) => organisations.get(id)?.parent ?? id),
      ),
    ]),
    (answers) => answers.length,
    (id) => id,
  );
  known.set(atlas, { organisations, counts });
  return { organisations, counts };
}

/** Of each organisation that a municipality named, in how many other answers it stands too. */
export function namedElsewhere(record: Municipality, atlas: Atlas): Record<string, string> {
  const others = answeredIn(atlas).length - 1;
  const { organisations, counts } = knownOf(atlas);
  const { partners } = responseIn(record, atlas.survey.id);
  return Object.fromEntries(
    partners.flatMap(({ organisation: id, named }) => {
      const parent = organisations.get(organisations.get(id)?.parent ?? '');
      const count = counts.get(parent?.id ?? id);
      if (!named || count === undefined || others === 0) return [];
      const where =
        count === 1
          ? 'in geen ander antwoord'
          : `ook in ${formatCount(count - 1, 'ander antwoord', 'andere antwoorden')}`;
      return [[id, parent ? `${parent.name} staat ${where}` : where]];
    }),
  );
}
