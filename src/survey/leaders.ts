/** With fewer answers than this a finding says more than they can bear. */
const fewestAnswers = 5;

/** More things than this that tie are not named. */
export const mostTied = 3;
const fewestNamed = 2;

/** What a finding may say of the things that answers name. */
interface Leaders<Thing> {
  /** The thing that most name, or a few that as many name; none where a finding may not be made. */
  first: readonly Thing[];
  /** How many name each of those. */
  count: number;
  /** What comes next, where no doubt changes it; else none. */
  next: readonly Thing[];
  /** The most that name any other thing; none where there is no other. */
  others: number;
}

/** Things by how often they were named, those named as often together. */
function ranksOf<Thing>(
  things: readonly Thing[],
  countOf: (thing: Thing) => number,
): { count: number; things: Thing[] }[] {
  const counts = [...new Set(things.map(countOf))].sort((a, b) => b - a);
  return counts.map((count) => ({
    count,
    things: things.filter((thing) => countOf(thing) === count),
  }));
}

const isSame = <Thing>(one: readonly Thing[] = [], other: readonly Thing[] = []) =>
  one.length === other.length && one.every((thing) => other.includes(thing));

/**
 * The things that most answers name: only where there are enough answers, more than one of them names
 * it, no more than three things tie, and no single answer that could be read otherwise decides it.
 */
export function leadersOf<Thing>(
  things: readonly Thing[],
  countOf: (thing: Thing) => number,
  answers: number,
  doubts: readonly ((thing: Thing) => number)[] = [],
): Leaders<Thing> {
  const [first, second] = ranksOf(things, countOf);
  const count = first?.count ?? 0;
  const inDoubt = doubts.map((change) =>
    ranksOf(things, (thing) => countOf(thing) + change(thing)),
  );
  const isFirm = inDoubt.every(([leading]) => isSame(leading?.things, first?.things));
  const isNextFirm = inDoubt.every(([, following]) => isSame(following?.things, second?.things));
  const mayTell =
    answers >= fewestAnswers &&
    count >= fewestNamed &&
    (first?.things.length ?? 0) <= mostTied &&
    isFirm;
  return {
    first: mayTell ? (first?.things ?? []) : [],
    count,
    next: isNextFirm && second && second.count > 0 ? second.things : [],
    others: second?.count ?? 0,
  };
}

/** The things in the two highest ranks, without those of a rank that too many share. */
export function mostNamed<Thing>(
  things: readonly Thing[],
  countOf: (thing: Thing) => number,
): { count: number; things: readonly Thing[] }[] {
  const [first, second] = ranksOf(
    things.filter((thing) => countOf(thing) > 0),
    countOf,
  );
  if (!first) return [];
  const next = first.things.length === 1 && second && second.things.length <= mostTied;
  return next ? [first, second] : [first];
}
