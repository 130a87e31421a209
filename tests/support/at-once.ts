/** Does the same with each thing, a few at a time, and tells what came of it in the order of the things. */
export async function atOnce<Thing, Found>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<Found>,
  most = 4,
): Promise<Found[]> {
  const found: Found[] = [];
  const queue = things.entries();
  const next = async () => {
    for (const [at, thing] of queue) found[at] = await work(thing);
  };
  await Promise.all(Array.from({ length: most }, next));
  return found;
}
