import { group } from 'd3';
import { answeredIn, mostFirst, type Atlas, type Entry } from './atlas.ts';
import { byText } from '../text/order.ts';
import type { Organisation } from './tables.ts';

/** An organisation beside the municipalities that named it. */
export interface Mention {
  organisation: Organisation;
  entries: Entry[];
}

/** An organisation with its branches; the municipalities of the whole are counted once each. */
interface Family extends Mention {
  /** The organisation under its own name and each branch, where a branch was named. */
  branches: Mention[];
}

/** The organisation of a family and those of its branches. */
export const organisationsOf = ({ organisation, branches }: Family): Organisation[] => [
  organisation,
  ...branches.map((branch) => branch.organisation),
];

const mostNamed = (a: Mention, b: Mention) =>
  mostFirst(a, b) || byText<Mention>(({ organisation }) => organisation.name)(a, b);

function mentionsOf(atlas: Atlas): Mention[] {
  const named = answeredIn(atlas).flatMap((entry) =>
    Array.from(new Set(entry.response.partners.map(({ organisation }) => organisation)), (id) => ({
      id,
      entry,
    })),
  );
  const byId = group(named, ({ id }) => id);
  return atlas.organisations.flatMap((organisation) => {
    const entries = byId.get(organisation.id)?.map(({ entry }) => entry);
    return entries ? [{ organisation, entries }] : [];
  });
}

/** Named partners by the number of municipalities that named them, branches under their parent. */
export function familiesOf(atlas: Atlas): Family[] {
  const mentions = mentionsOf(atlas).filter(({ organisation }) => organisation.named);
  const rootOf = ({ id, parent }: Organisation) => parent ?? id;
  const roots = new Set(mentions.map(({ organisation }) => rootOf(organisation)));
  return [...roots]
    .flatMap((id) => atlas.organisations.filter((organisation) => organisation.id === id))
    .map((organisation): Family => {
      const members = mentions.filter(
        (mention) => rootOf(mention.organisation) === organisation.id,
      );
      const codes = new Set(
        members.flatMap(({ entries }) => entries.map(({ municipality }) => municipality.code)),
      );
      return {
        organisation,
        entries: answeredIn(atlas).filter(({ municipality }) => codes.has(municipality.code)),
        branches: members.some((member) => member.organisation.id !== organisation.id)
          ? members.toSorted(mostNamed)
          : [],
      };
    })
    .toSorted(mostNamed);
}

/** Unnamed groups, such as volunteers, by the number of municipalities that mentioned them. */
export const groupsOf = (atlas: Atlas): Mention[] =>
  mentionsOf(atlas)
    .filter(({ organisation }) => !organisation.named)
    .toSorted(mostNamed);
