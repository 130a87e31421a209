import { rooted } from './rooted.ts';

/** A file of this site, read as JSON. */
export async function fetchJson<Content>(path: string): Promise<Content> {
  const response = await fetch(rooted(path));
  if (!response.ok) throw new Error(path);
  return (await response.json()) as Content;
}

/** The same that is made when it is first asked for, and again after a failure. */
export function fetchedOnce<Thing>(make: () => Promise<Thing>): () => Promise<Thing> {
  let made: Promise<Thing> | undefined;
  return () =>
    (made ??= make().catch((cause: unknown) => {
      made = undefined;
      throw cause;
    }));
}
