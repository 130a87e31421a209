import { seedOf } from './seeded-random.ts';

/** What a query tests. */
export type QueryGroup =
  'exact' | 'one slip' | 'two slips' | 'spelling' | 'part' | 'outside' | 'pasted' | 'written';

/** Something to type, and the pages that should stand first; none: it is not in the data. */
export interface TestQuery {
  text: string;
  kind: string;
  group: QueryGroup;
  pages: readonly string[];
  /** The search is tuned on one half of the names; the other half tells whether that was right. */
  half: 'tuning' | 'held out';
}

/** A query made from a name; all queries of one name are in the same half. */
export function testQuery(
  name: { text: string; pages: readonly string[] },
  text: string,
  group: QueryGroup,
  kind: string = group,
): TestQuery {
  const half = seedOf(name.text) % 2 === 0 ? 'tuning' : 'held out';
  return { text, kind, group, pages: name.pages, half };
}
