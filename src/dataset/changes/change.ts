import type { TableChange } from '../../survey/folded-changes.ts';

/** One value that differs between two versions of the tables; its row is the cells of its key, with `|` between them. */
export type Change = TableChange;
