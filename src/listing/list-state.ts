export type Direction = 'op' | 'af';

/** By filter: the options that are chosen; a filter without a choice is not there. */
export type Choices = ReadonlyMap<string, ReadonlySet<string>>;

/** How a reader looks at the list. */
export interface ListState {
  /** The column to sort by. */
  column: string;
  direction: Direction;
  choices: Choices;
}

/** What can be asked of a list; the first column is the one it comes sorted by. */
export interface ListOffer {
  columns: readonly string[];
  filters: ReadonlyMap<string, readonly string[]>;
}

/** The list as the page brings it. */
export const firstState = ({ columns }: ListOffer): ListState => ({
  column: columns[0] ?? '',
  direction: 'op',
  choices: new Map(),
});
