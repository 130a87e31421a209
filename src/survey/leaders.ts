/** With fewer answers than this a finding says more than they can bear. */
export const fewestAnswers = 5;

const mostTied = 3;
const fewestNamed = 2;

/** What a finding may say of the things that answers name. */
export interface Leaders<Thing> {
  /** The thing that most name, or a few that as many name; none where a finding may not be made. */
  first: readonly Thing[];
  /** How many name each of those. */
  count: number;
  /** The most that name any other thing; none where there is no other. */
  others: number;
}

/**
 * The things that most answers name: only where there are enough answers, more than one of them names
 * it, and no more than three things tie.
 */
export function leadersOf<Thing>(
  things: readonly Thing[],
  countOf: (thing: Thing) => number,
  answers: number,
): Leaders<Thing> {
  const count = Math.max(0, ...things.map(countOf));
  const first = things.filter((thing) => countOf(thing) === count);
  const rest = things.filter((thing) => countOf(thing) < count);
  const mayTell = answers >= fewestAnswers && count >= fewestNamed && first.length <= mostTied;
  return {
    first: mayTell ? first : [],
    count,
    others: Math.max(0, ...rest.map(countOf)),
  };
}
