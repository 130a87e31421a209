/** Fewer rare things than this stand by themselves. */
const fewest = 4;

/** The things that a drawing gives a row each, and the rare ones that it takes together in one. */
export function foldRare<T>(
  things: readonly T[],
  isRare: (thing: T, place: number) => boolean,
): { alone: readonly T[]; together: readonly T[] } {
  const together = things.filter(isRare);
  return together.length < fewest
    ? { alone: things, together: [] }
    : { alone: things.filter((thing, place) => !isRare(thing, place)), together };
}
