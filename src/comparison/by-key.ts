/** Things by a key of theirs, in the order in which the keys first come; those without are left out. */
export function byKey<Thing, Key extends string>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => Key | null,
): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return groups;
}
