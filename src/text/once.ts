/**
 * A thing that is made when it is first asked for. A browser reads the rules of a language for a
 * tenth of a second on a slow phone: no page waits for that until it has a number to write.
 */
export function once<Thing>(make: () => Thing): () => Thing {
  let made: Thing | undefined;
  return () => (made ??= make());
}
